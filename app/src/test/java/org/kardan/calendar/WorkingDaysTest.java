package org.kardan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "2000, 2000-04-23", "2011, 2011-04-24", "2026, 2026-04-05", "2038, 2038-04-25"})
    void easterIsWhenTheChurchesSay(int year, LocalDate sunday) {
        assertThat(GermanHolidays.easter(year)).isEqualTo(sunday);
    }

    @Test
    void northRhineWestphaliaHasElevenHolidays() {
        assertThat(WorkingDays.holidays(Country.DE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(day -> day.date().toString())
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-06-04",
                        "2026-10-03",
                        "2026-11-01",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void chinaIsOffThirtyThreeDaysIn2026AndWorksOnSixOfItsWeekends() {
        var days = WorkingDays.holidays(Country.CN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(days.stream().filter(day -> !day.work())).hasSize(33);
        assertThat(days.stream().filter(Holiday::work))
                .extracting(day -> day.date().toString())
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 2026-11-23, true",
        "DE, 2026-11-22, false",
        "DE, 2026-06-04, false",
        "CN, 2026-06-04, true",
        "CN, 2026-02-17, false",
        "CN, 2026-10-10, true",
        "CN, 2026-10-11, false",
        "CN, 2027-02-05, false",
    })
    void knowsWhoWorksWhen(Country country, LocalDate date, boolean works) {
        assertThat(WorkingDays.isWorkingDay(country, date)).isEqualTo(works);
    }

    @Test
    void bothWorkOnlyWhereNeitherIsOff() {
        assertThat(WorkingDays.isWorkingDayOfBoth(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(WorkingDays.isWorkingDayOfBoth(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(WorkingDays.isWorkingDayOfBoth(LocalDate.of(2026, 6, 4))).isFalse();
    }

    @Test
    void aDeadlineStepsOverTheSpringFestival() {
        assertThat(WorkingDays.plus(Country.CN, LocalDate.of(2026, 2, 13), 2)).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void aYearThatIsNotAnnouncedIsNotSettled() {
        assertThat(WorkingDays.isSettled(Country.CN, 2026)).isTrue();
        assertThat(WorkingDays.isSettled(Country.CN, 2027)).isFalse();
        assertThat(WorkingDays.isSettled(Country.DE, 2027)).isTrue();
    }

    @Test
    void everyMakeUpDayIsAWeekend() {
        assertThat(ChineseHolidays.ALL.stream().filter(Holiday::work))
                .allSatisfy(
                        day -> assertThat(day.date().getDayOfWeek().getValue()).isGreaterThan(5));
    }
}
