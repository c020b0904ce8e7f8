package org.careweek.plugin.weekview;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page as a strict XML parser sees it; what is not well-formed UTF-8 and XML fails the test that asks. */
@SuppressWarnings("exports")
public record ParsedPage(String source, Document document) {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    public static ParsedPage of(ExportRequest request) {
        byte[] bytes = bytesOf(request);
        String source = strictlyDecoded(bytes);
        if (!source.startsWith(DOCTYPE)) {
            throw new AssertionError("the page must begin with its document type");
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            byte[] xml = source.substring(DOCTYPE.length()).getBytes(StandardCharsets.UTF_8);
            return new ParsedPage(source, factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (Exception fault) {
            throw new AssertionError("the page must be well-formed XML", fault);
        }
    }

    public static byte[] bytesOf(ExportRequest request) {
        return new WeekViewExporter().export(request).fold(Exported::content, refused -> {
            throw new AssertionError(refused.reason());
        });
    }

    /** Every tag with its attributes' names and values, in document order, without any text. */
    public List<String> structure() {
        List<String> tags = new ArrayList<>();
        for (Element element : elements("*")) {
            StringBuilder tag = new StringBuilder(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                tag.append(' ').append(element.getAttributes().item(i));
            }
            tags.add(tag.append(" in ")
                    .append(element.getParentNode().getNodeName())
                    .toString());
        }
        return tags;
    }

    /** The text of each element that has this class, in document order. */
    public List<String> texts(String cssClass) {
        return withClass(cssClass).stream().map(Element::getTextContent).toList();
    }

    public List<Element> withClass(String cssClass) {
        return elements("*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(cssClass))
                .toList();
    }

    public List<Element> elements(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    public String bodyText() {
        return elements("body").get(0).getTextContent();
    }

    private static String strictlyDecoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException fault) {
            throw new AssertionError("the page must be valid UTF-8", fault);
        }
    }
}
