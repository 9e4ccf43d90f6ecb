//! Working days: Saturdays, Sundays and the holidays of the Algemene termijnenwet, art. 3.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day on which no statutory term ends (Algemene termijnenwet, art. 1 and 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DayOff {
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
    /// 1 January.
    NewYear,
    /// The Friday before Easter; treated as a holiday by art. 3 lid 2.
    GoodFriday,
    /// The Monday after Easter.
    EasterMonday,
    /// The 39th day after Easter.
    Ascension,
    /// The 50th day after Easter.
    WhitMonday,
    /// The day on which the King's (until 2013 the Queen's) birthday is celebrated.
    KingsDay,
    /// 5 May, every year.
    LiberationDay,
    /// 25 or 26 December.
    Christmas,
    /// A day that a royal decree made equal to a holiday (art. 3 lid 3).
    Designated,
}

impl DayOff {
    /// The message id of its name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Saturday => "day-off-saturday",
            Self::Sunday => "day-off-sunday",
            Self::NewYear => "day-off-new-year",
            Self::GoodFriday => "day-off-good-friday",
            Self::EasterMonday => "day-off-easter-monday",
            Self::Ascension => "day-off-ascension",
            Self::WhitMonday => "day-off-whit-monday",
            Self::KingsDay => "day-off-kings-day",
            Self::LiberationDay => "day-off-liberation-day",
            Self::Christmas => "day-off-christmas",
            Self::Designated => "day-off-designated",
        }
    }
}

/// The calendar of the Netherlands for terms of law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// Days that a royal decree made equal to a holiday (art. 3 lid 3), such as the Friday after Ascension.
    pub designated: Vec<NaiveDate>,
}

impl Calendar {
    /// Why `day` is no working day; none when it is one. A weekend counts before a holiday that falls in it.
    #[must_use]
    pub fn day_off(&self, day: NaiveDate) -> Option<DayOff> {
        match day.weekday() {
            Weekday::Sat => Some(DayOff::Saturday),
            Weekday::Sun => Some(DayOff::Sunday),
            _ => holiday(day).or_else(|| self.designated.contains(&day).then_some(DayOff::Designated)),
        }
    }

    /// Whether a statutory term may end on `day`.
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        self.day_off(day).is_none()
    }

    /// `day` itself when it is a working day, else the first one after it (art. 1 lid 1).
    #[must_use]
    pub fn next_working_day(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days()
            .find(|candidate| self.is_working_day(*candidate))
            .unwrap_or(day)
    }
}

fn holiday(day: NaiveDate) -> Option<DayOff> {
    match (day.month(), day.day()) {
        (1, 1) => return Some(DayOff::NewYear),
        (5, 5) => return Some(DayOff::LiberationDay),
        (12, 25 | 26) => return Some(DayOff::Christmas),
        _ => {}
    }
    if day == kings_day(day.year()) {
        return Some(DayOff::KingsDay);
    }
    match day.signed_duration_since(easter(day.year())).num_days() {
        -2 => Some(DayOff::GoodFriday),
        1 => Some(DayOff::EasterMonday),
        39 => Some(DayOff::Ascension),
        50 => Some(DayOff::WhitMonday),
        _ => None,
    }
}

/// 27 April since 2014, 30 April before; the Saturday before when that is a Sunday.
fn kings_day(year: i32) -> NaiveDate {
    let birthday = day_of(year, 4, if year >= 2014 { 27 } else { 30 });
    if birthday.weekday() == Weekday::Sun {
        birthday - Days::new(1)
    } else {
        birthday
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous computus (Nature, 20 April 1876; Meeus, Astronomical
/// Algorithms, ch. 8). The names of the terms are Meeus's.
#[expect(
    clippy::many_single_char_names,
    reason = "the letters of the published computus"
)]
fn easter(year: i32) -> NaiveDate {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 19 * l).div_euclid(433);
    let month = (h + l - 7 * m + 90).div_euclid(25);
    let day = (h + l - 7 * m + 33 * month + 19).rem_euclid(32);
    day_of(year, month.unsigned_abs(), day.unsigned_abs())
}

fn day_of(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn off(year: i32, month: u32, day: u32) -> Option<DayOff> {
        Calendar::default().day_off(day_of(year, month, day))
    }

    #[test]
    fn easter_falls_where_almanacs_say() {
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1961, 4, 2),
            (2000, 4, 23),
            (2019, 4, 21),
            (2024, 3, 31),
            (2026, 4, 5),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), day_of(year, month, day), "{year}");
        }
    }

    #[test]
    fn the_holidays_of_2026_are_days_off() {
        assert_eq!(off(2026, 1, 1), Some(DayOff::NewYear));
        assert_eq!(off(2026, 4, 3), Some(DayOff::GoodFriday));
        assert_eq!(off(2026, 4, 6), Some(DayOff::EasterMonday));
        assert_eq!(off(2026, 4, 27), Some(DayOff::KingsDay));
        assert_eq!(off(2026, 5, 5), Some(DayOff::LiberationDay));
        assert_eq!(off(2026, 5, 14), Some(DayOff::Ascension));
        assert_eq!(off(2026, 5, 25), Some(DayOff::WhitMonday));
        assert_eq!(off(2026, 12, 25), Some(DayOff::Christmas));
        assert_eq!(off(2026, 12, 26), Some(DayOff::Saturday));
        assert_eq!(off(2025, 12, 26), Some(DayOff::Christmas));
    }

    #[test]
    fn kings_day_shuns_a_sunday_and_was_queens_day_before_2014() {
        assert_eq!(kings_day(2025), day_of(2025, 4, 26));
        assert_eq!(kings_day(2026), day_of(2026, 4, 27));
        assert_eq!(kings_day(2013), day_of(2013, 4, 30));
        assert_eq!(kings_day(2006), day_of(2006, 4, 29));
        assert_eq!(off(2014, 4, 30), None);
    }

    #[test]
    fn a_designated_day_is_no_working_day_where_the_decree_is_known() {
        let friday_after_ascension = day_of(2026, 5, 15);
        assert!(Calendar::default().is_working_day(friday_after_ascension));
        let calendar = Calendar {
            designated: vec![friday_after_ascension],
        };
        assert_eq!(calendar.day_off(friday_after_ascension), Some(DayOff::Designated));
        assert_eq!(
            calendar.next_working_day(day_of(2026, 5, 14)),
            day_of(2026, 5, 18)
        );
    }

    #[test]
    fn the_next_working_day_after_good_friday_is_the_tuesday_after_easter() {
        let calendar = Calendar::default();
        assert_eq!(calendar.next_working_day(day_of(2026, 4, 3)), day_of(2026, 4, 7));
        assert_eq!(calendar.next_working_day(day_of(2026, 4, 7)), day_of(2026, 4, 7));
    }
}
