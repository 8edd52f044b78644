package org.kardan.scheduling.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.scheduling.published.Instance.Meeting;
import org.kardan.scheduling.published.Instance.Session;

class DznReaderTest {

    static final String CROWDED = """
            nBusiness = 6; nMeetings = 12; nTables = 2; nTotalSlots = 8; nMorningSlots = 4;
            requested = [|1,4,3,|1,5,3,|1,6,3,|2,4,3,|2,5,3,|2,6,3,|3,4,3,|3,5,3,|3,6,3,|1,2,3,|3,1,3,|4,5,3,|];
            forbidden = [{0},{3},{0},{0},{5},{0}];
            """;

    @Test
    void allKeysAreRead() throws Unreadable {
        var instance = DznReader.read("""
                % a small forum
                nBusiness=3; nMeetings = 2;nTables = 1; nTotalSlots
                   = 5; nMorningSlots = 2;
                requested = [|1, 2,1,
                |2,3, 3,
                |];
                meetingsxBusiness = [{1},{1,2},{1,2}];
                nMeetingsBusiness = [1,2,1];
                forbidden = [{0}, {0,2..3}, 4..5];
                fixed = [0,1];
                precedences = [{}, {1}];
                """);

        assertThat(instance)
                .isEqualTo(new Instance(
                        3,
                        1,
                        5,
                        2,
                        List.of(
                                new Meeting(1, 1, 2, Session.MORNING, 0, Set.of()),
                                new Meeting(2, 2, 3, Session.EITHER, 1, Set.of(1))),
                        List.of(Set.of(), Set.of(2, 3), Set.of(4, 5)),
                        -1));
    }

    @Test
    void missingKeysAreTakenAsUnlimited() throws Unreadable {
        var instance = DznReader.read("requested = [|1,2,3|]; nTables = 1; nTotalSlots = 4");

        assertThat(instance)
                .isEqualTo(new Instance(
                        2,
                        1,
                        4,
                        4,
                        List.of(new Meeting(1, 1, 2, Session.EITHER, 0, Set.of())),
                        List.of(Set.of(), Set.of()),
                        -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ the key requested is missing",
                "nTables = 1; requested = [|1,2,3|]; ~ the key nTotalSlots is missing",
                "nTables = ; ~ line 1: expected a number but found ';'",
                "requested = [|1,2,3|]; nTables = 1; nTotalSlots = 99; ~ line 1: nTotalSlots: 99 is not between 1 and 64",
                "requested = [|1,2,4|]; nTables = 1; nTotalSlots = 9; ~ line 1: requested: 4 is not between 1 and 3",
                "requested = [|1,1,3|]; nTables = 1; nTotalSlots = 9; ~ line 1: requested: participant 1 meets itself",
                "requested = [|1,2|]; nTables = 1; nTotalSlots = 9; ~ line 1: requested has 2 numbers, which are not groups of "
                        + "participant, participant, session",
                "requested = [|1,2,3|]; nTables = 1; nTotalSlots = 9; fixed = [1,2]; ~ line 1: fixed has 2 entries, but 1 are "
                        + "needed",
                "forbidden = [{1..3 ~ line 1: expected ',' but found the end of the file",
                "nTables = 99999999999; ~ line 1: the number 99999999999 is too large",
                "forbidden = [{1..2000000000}]; ~ line 1: the range 1..2000000000 is too long",
                "nTables = 1; nTables = 2; ~ line 1: nTables is given twice",
                "requested = [|1,2,3|]; nTables = 1; nTotalSlots = 0; ~ line 1: nTotalSlots: 0 is not between 1 and 64",
                "requested = [|1,9,3|]; nBusiness = 2; nTables = 1; nTotalSlots = 9; ~ line 1: requested: 9 is not between 1 "
                        + "and 2",
                "nTables = NaN; ~ line 1: expected '(' but found ';'",
                "requested = [|1,2,3|]; nTables = 1; nTotalSlots = 9; nMeetingsBusiness = [1,2]; ~ line 1: nMeetingsBusiness: "
                        + "participant 2 has 2 meetings here, but 1 in requested",
                "requested = [|1,2,3|]; nTables = 1; nTotalSlots = 9; precedences = [{1}]; ~ line 1: precedences: meetings "
                        + "[1] wait for each other in a circle",
                "requested = [|1,2,3|3,4,3|5,6,3|]; nTables = 1; nTotalSlots = 9; precedences = [{2},{3,1},{}]; ~ line 1: "
                        + "precedences: meetings [2, 1] wait for each other in a circle",
                "nTables # 1; ~ line 1: unexpected character '#'",
            })
    void aSlipIsNamedWithItsLineOrKey(String text, String message) {
        assertThatThrownBy(() -> DznReader.read(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }
}
