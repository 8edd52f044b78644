package org.kardan.offers.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Side;
import org.kardan.offers.OffersFixtures;
import org.kardan.register.Firm;
import org.springframework.beans.factory.annotation.Autowired;

/** What firms say about each other, in the database. */
@KardanTest
class InterestsTest {

    @Autowired
    Interests interests;

    @Autowired
    Introductions introductions;

    @Autowired
    OffersFixtures fixtures;

    @Test
    void anAnswerIsKeptForTheFirmThatGaveItAlone() {
        var german = fixtures.aFirm(Side.DE, "Antwortfirma Demo GmbH");
        var chinese = fixtures.aFirm(Side.CN, "示例答复公司");

        interests.answer(null, german, chinese, Answer.NOT_INTERESTED);
        interests.answer(null, german, chinese, Answer.LATER);

        assertThat(interests.of(german.id())).containsOnly(Map.entry(chinese.id(), Answer.LATER));
        assertThat(interests.of(chinese.id())).isEmpty();
    }

    @Test
    void mutualInterestBeginsOneIntroduction() {
        var german = fixtures.aFirm(Side.DE, "Gegenseitig Demo GmbH");
        var chinese = fixtures.aFirm(Side.CN, "示例互相公司");

        interests.answer(null, chinese, german, Answer.INTERESTED);
        assertThat(introductions.between(german.id(), chinese.id())).isEmpty();
        interests.answer(null, german, chinese, Answer.INTERESTED);

        assertThat(introductions.of(List.of(german.id())))
                .singleElement()
                .satisfies(begun -> assertThat(begun.chinese()).isEqualTo(chinese.id()));
    }

    @Test
    void firmsThatAnswerAtTheSameMomentMeetExactlyOnce() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            var german = fixtures.aFirm(Side.DE, "Gleichzeitig Demo GmbH " + round);
            var chinese = fixtures.aFirm(Side.CN, "示例同时公司" + round);

            together(german, chinese);

            assertThat(introductions.of(List.of(german.id()))).hasSize(1);
        }
    }

    private void together(Firm german, Firm chinese) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(Stream.<Callable<Reply>>of(
                            () -> interests.answer(null, german, chinese, Answer.INTERESTED),
                            () -> interests.answer(null, chinese, german, Answer.INTERESTED))
                    .toList());
        }
    }
}
