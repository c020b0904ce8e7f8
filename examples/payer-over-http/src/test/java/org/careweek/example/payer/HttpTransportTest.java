package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.Authenticator;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTransportTest {

    private static HttpTransport line(HttpClient client, String address) {
        return new HttpTransport(
                client,
                URI.create(address),
                () -> new char[] {'t'},
                new ExchangeLimits(Duration.ofSeconds(1), 1),
                InstantSource.fixed(Site.NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://payer.example/x12",
                "HTTPS://payer.example",
                "http://127.0.0.1:8080/x12",
                "http://[::1]:8080/",
                "http://localhost/"
            })
    void a_question_goes_where_nobody_reads_along(String address) {
        assertThatNoException().isThrownBy(() -> line(HttpClient.newHttpClient(), address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://payer.example/x12",
                "http://127.0.0.1.payer.example/",
                "https://user:secret@payer.example/",
                "ftp://payer.example/",
                "file:///x12",
                "https:payer",
                "payer.example"
            })
    void a_question_goes_nowhere_else(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(HttpClient.newHttpClient(), address))
                .withMessageNotContainingAny("payer.example", "secret");
    }

    @ParameterizedTest
    @EnumSource(value = HttpClient.Redirect.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void a_client_that_follows_redirects_is_not_taken(HttpClient.Redirect follows) {
        HttpClient client = HttpClient.newBuilder().followRedirects(follows).build();
        assertThatIllegalArgumentException().isThrownBy(() -> line(client, "https://payer.example"));
    }

    @Test
    void a_client_that_would_ask_twice_is_not_taken() {
        HttpClient client =
                HttpClient.newBuilder().authenticator(new Authenticator() {}).build();
        assertThatIllegalArgumentException().isThrownBy(() -> line(client, "https://payer.example"));
    }

    @Test
    void a_deadline_is_more_than_nothing_and_at_most_an_hour_and_an_answer_has_a_byte() {
        assertThat(new ExchangeLimits(Duration.ofHours(1), 1).mostBytes()).isEqualTo(1);
        for (Duration wrong : new Duration[] {
            Duration.ZERO, Duration.ofNanos(-1), Duration.ofHours(1).plusNanos(1)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeLimits(wrong, 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ExchangeLimits(Duration.ofSeconds(1), 0));
    }
}
