//! Playing the years: what comes in on which day, and who sits at the desk.

use super::{
    People,
    fate::{FATES_OF_RECENT, Fate},
    ideas::IDEAS,
    is_northern, later,
};
use crate::{
    clock::SetClock,
    execute, journal,
    office::Office,
    trouble::Trouble,
    vault::{Passphrase, Unlocked},
    wire::{DoAct, SaveDraft, Submit},
};
use chrono::{Datelike as _, NaiveDate};
use rules::{application::Applicant, case::Command, kern::KernId, preset};
use seal::SeatId;
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// How many applications there are in all.
const APPLICATIONS: usize = 150;
/// How many of them are recent and mostly open.
const RECENT: usize = 34;

/// A row of numbers that looks like chance and is the same each time.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        // Knuth's MMIX constants; the high bits are the good ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let sides = u64::try_from(from.len()).unwrap_or(1);
        &from[usize::try_from(self.roll(sides)).unwrap_or(0)]
    }
}

/// Plays all applications, in the order of the days on which they came in.
pub(super) fn years(
    office: &mut Office,
    people: &People,
    clock: &Arc<SetClock>,
    first_day: NaiveDate,
    today: NaiveDate,
) -> Result<(), Trouble> {
    let mut stage = Stage {
        office,
        people,
        clock,
        today,
        dice: Dice(20_260_101),
        money_dice: Dice(20_260_102),
        lately: 0,
        freshly: 0,
        waiting: BTreeMap::new(),
    };
    let span = today.signed_duration_since(first_day).num_days().max(200);
    let long_ago = usize::try_from(span - 70).unwrap_or(130);
    for number in 0..APPLICATIONS {
        let (offset, recent) = if number < APPLICATIONS - RECENT {
            (number * long_ago / (APPLICATIONS - RECENT), false)
        } else {
            (long_ago + (number + RECENT - APPLICATIONS) * 68 / RECENT, true)
        };
        let day = later(first_day, u64::try_from(offset).unwrap_or(0));
        stage.one(number, day.min(today), recent)?;
    }
    stage.holders(first_day.year())?;
    stage.on_the_spot()?;
    stage.remedies()?;
    stage.erased()?;
    stage.drafts()
}

/// The office while the sample is played, with everybody's keys at hand.
pub(super) struct Stage<'a> {
    pub(super) office: &'a mut Office,
    pub(super) people: &'a People,
    pub(super) clock: &'a Arc<SetClock>,
    pub(super) today: NaiveDate,
    pub(super) dice: Dice,
    /// Dice of its own: what becomes of money changes nothing of what comes in.
    pub(super) money_dice: Dice,
    /// How many awards of the last half year there were until now.
    pub(super) lately: usize,
    /// How many of them are so young that the money may still be on its way.
    pub(super) freshly: usize,
    /// The keys of those who are not at the desk.
    waiting: BTreeMap<SeatId, Unlocked>,
}

impl Stage<'_> {
    pub(super) fn sit(&mut self, seat: SeatId) -> Result<(), Trouble> {
        if self.office.seat() == seat {
            return Ok(());
        }
        // A passphrase costs a second to try, so each is tried once: who stands up leaves the keys for later.
        let unlocked = match self.waiting.remove(&seat) {
            Some(unlocked) => unlocked,
            None => self
                .office
                .vault
                .unlock(seat, &Passphrase::typed(super::PASSPHRASE)?)?,
        };
        let left = self.office.seat();
        self.waiting
            .insert(left, std::mem::replace(&mut self.office.unlocked, unlocked));
        let (_, person) = crate::desk::whose(&self.office.db, seat)?;
        self.office.person = person;
        self.office.incarnation = journal::incarnation(&self.office.db, seat)?;
        Ok(())
    }

    pub(super) fn kernverbinder(&self, kern: &KernId) -> SeatId {
        if is_northern(kern) {
            self.people.north
        } else {
            self.people.south
        }
    }

    fn one(&mut self, number: usize, day: NaiveDate, recent: bool) -> Result<(), Trouble> {
        let kernen = preset::buren().kernen;
        let kern = kernen[(number * 7 + number / 15) % kernen.len()].id.clone();
        let idea = &IDEAS[(number * 11 + number / 24 * 5) % IDEAS.len()];
        self.clock.set(day);
        self.sit(self.kernverbinder(&kern))?;
        let application = self.application(idea, &kern, day)?;
        let receipt = execute::submit(
            self.office,
            Submit {
                draft: None,
                application,
            },
        )?;
        let Some(case) = receipt.case else { return Ok(()) };
        let fate = self.fate(recent);
        match self.play(case, &kern, fate, day) {
            // The rules hold here too: what they decline on this day simply stays where it was.
            Err(Trouble::Refused(_)) => Ok(()),
            done => done,
        }
    }

    fn fate(&mut self, recent: bool) -> Fate {
        if recent {
            return *self.dice.pick(&FATES_OF_RECENT);
        }
        Fate::by_lot(self.dice.roll(100))
    }

    pub(super) fn act(
        &mut self,
        seat: SeatId,
        case: Uuid,
        day: NaiveDate,
        command: Command,
    ) -> Result<(), Trouble> {
        self.clock.set(day.min(self.today));
        self.sit(seat)?;
        let version = journal::load_case(&self.office.db, case)?.map_or(0, |loaded| loaded.version);
        execute::act(
            self.office,
            DoAct {
                case,
                version,
                command,
            },
        )
        .map(|_| ())
    }

    fn drafts(&mut self) -> Result<(), Trouble> {
        for (idea, kern) in [(0, "ingen"), (4, "lienden")] {
            let kern = KernId::new(kern);
            self.clock.set(self.today);
            self.sit(self.kernverbinder(&kern))?;
            let mut application = self.application(&IDEAS[idea], &kern, self.today)?;
            application.applicant = Applicant::default();
            application.ask.signed_copy_seen = false;
            crate::drafts::save(
                self.office,
                SaveDraft {
                    draft: None,
                    application,
                },
            )?;
        }
        Ok(())
    }
}
