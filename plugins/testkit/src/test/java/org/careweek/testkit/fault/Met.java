package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginFault;
import org.careweek.spi.PluginHost;

/** A host that has a faulty plugin and a sound one of the same kind, and what it told. */
final class Met implements AutoCloseable {

    private final Kind kind;
    private final String id;
    private final List<PluginFault> told = Collections.synchronizedList(new ArrayList<>());
    private final PluginHost host;

    Met(Kind kind, Plugin faulty) {
        this(kind, faulty, builder -> {});
    }

    Met(Kind kind, Plugin faulty, Consumer<PluginHost.Builder> more) {
        this.kind = kind;
        this.id = faulty.descriptor().id();
        PluginHost.Builder builder =
                PluginHost.builder().with(faulty).with(kind.sound()).onFault(told::add);
        more.accept(builder);
        this.host = builder.build();
        assertThat(host.faults()).isEmpty();
    }

    PluginHost host() {
        return host;
    }

    Plugin guarded() {
        return kind.named(host, id);
    }

    Object ask() {
        return kind.ask(guarded());
    }

    /** The faulty one is answered for, for exactly this reason, and the sound one answers as ever. */
    void isAnsweredFor(String problem) {
        told.clear();
        assertThat(ask()).matches(Kind::isNone, "concludes nothing");
        assertThat(problems()).containsExactly(problem);
        assertThat(told.toString() + host).doesNotContain(Fault.WORDS);
        othersAreSound();
    }

    /** The faulty one does no harm that anybody sees. */
    void isAsSound() {
        assertThat(ask()).isEqualTo(kind.right());
        assertThat(problems()).isEmpty();
        othersAreSound();
    }

    void othersAreSound() {
        assertThat(kind.ask(kind.named(host, kind.sound().descriptor().id()))).isEqualTo(kind.right());
    }

    List<String> problems() {
        return told.stream().map(PluginFault::problem).toList();
    }

    @Override
    public void close() {
        host.close();
    }
}
