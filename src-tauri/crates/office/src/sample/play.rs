//! Playing the years: who does what on which day.

use super::{
    People,
    ideas::{CLUBS, IDEAS, Idea, NAMES, STREETS},
    is_northern, later,
};
use crate::{
    clock::SetClock,
    execute,
    journal,
    office::Office,
    trouble::Trouble,
    vault::{Passphrase, Unlocked},
    wire::{DoAct, SaveDraft, Submit},
};
use chrono::{Datelike as _, NaiveDate};
use rules::{
    application::{Applicant, ApplicantKind, Application, Ask, Channel, Cost},
    case::{Advice, AwardForm, Basis, Command, Opinion},
    check::{self, Judged},
    euro::Euro,
    kern::KernId,
    preset,
    refusal::Refusal,
    scheme::{ConditionId, Decider, SchemeId, SchemeYear, Test},
};
use seal::SeatId;
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// How many applications there are in all.
const APPLICATIONS: usize = 150;
/// How many of them are recent and mostly open.
const RECENT: usize = 34;

/// A row of numbers that looks like chance and is the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        // Knuth's MMIX constants; the high bits are the good ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let sides = u64::try_from(from.len()).unwrap_or(1);
        &from[usize::try_from(self.roll(sides)).unwrap_or(0)]
    }
}

/// How far a case of the sample goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Submitted,
    Asked,
    Completed,
    Advised,
    Granted,
    Parted,
    Rejected,
    NotTaken,
    Withdrawn,
    Forwarded,
    Helped,
}

/// Plays all applications, in the order of the days on which they came in.
pub(super) fn years(
    office: &mut Office,
    people: &People,
    clock: &Arc<SetClock>,
    first_day: NaiveDate,
    today: NaiveDate,
) -> Result<(), Trouble> {
    let mut stage = Stage { office, people, clock, today, dice: Dice(20_260_101), waiting: BTreeMap::new() };
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
    stage.drafts()
}

struct Stage<'a> {
    office: &'a mut Office,
    people: &'a People,
    clock: &'a Arc<SetClock>,
    today: NaiveDate,
    dice: Dice,
    /// The keys of those who are not at the desk.
    waiting: BTreeMap<SeatId, Unlocked>,
}

impl Stage<'_> {
    fn sit(&mut self, seat: SeatId) -> Result<(), Trouble> {
        if self.office.seat() == seat {
            return Ok(());
        }
        // A passphrase costs a second to try, so each is tried once: who stands up leaves the keys for later.
        let unlocked = match self.waiting.remove(&seat) {
            Some(unlocked) => unlocked,
            None => self.office.vault.unlock(seat, &Passphrase::typed(super::PASSPHRASE)?)?,
        };
        let left = self.office.seat();
        self.waiting.insert(left, std::mem::replace(&mut self.office.unlocked, unlocked));
        let (_, person) = crate::desk::whose(&self.office.db, seat)?;
        self.office.person = person;
        self.office.incarnation = journal::incarnation(&self.office.db, seat)?;
        Ok(())
    }

    fn kernverbinder(&self, kern: &KernId) -> SeatId {
        if is_northern(kern) { self.people.north } else { self.people.south }
    }

    fn one(&mut self, number: usize, day: NaiveDate, recent: bool) -> Result<(), Trouble> {
        let kernen = preset::buren().kernen;
        let kern = kernen[(number * 7 + number / 15) % kernen.len()].id.clone();
        let idea = &IDEAS[(number * 11 + number / 24 * 5) % IDEAS.len()];
        self.clock.set(day);
        self.sit(self.kernverbinder(&kern))?;
        let application = self.application(idea, &kern, day)?;
        let receipt = execute::submit(self.office, Submit { draft: None, application })?;
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
            return *self.dice.pick(&[
                Fate::Submitted, Fate::Submitted, Fate::Submitted, Fate::Asked, Fate::Completed, Fate::Advised,
                Fate::Advised, Fate::Advised, Fate::Granted, Fate::Parted, Fate::Withdrawn,
            ]);
        }
        match self.dice.roll(100) {
            0..=57 => Fate::Granted,
            58..=69 => Fate::Parted,
            70..=82 => Fate::Rejected,
            83..=85 => Fate::NotTaken,
            86..=91 => Fate::Withdrawn,
            92..=94 => Fate::Forwarded,
            _ => Fate::Helped,
        }
    }

    fn application(&mut self, idea: &Idea, kern: &KernId, day: NaiveDate) -> Result<Application, Trouble> {
        let from = later(day, 21 + self.dice.roll(40));
        // What lies in next year is asked of this year's money when that is the year of receipt.
        let year = from.year().min(self.today.year() + 1);
        let scheme = SchemeId::new(idea.scheme);
        let document = self.scheme_year(&scheme, year)?;
        let street = *self.dice.pick(&STREETS);
        let whole_kern = idea.scheme != "straat-buurtbijeenkomst" && self.dice.roll(2) == 0;
        let title =
            if whole_kern { idea.title.to_owned() } else { format!("{}, {street}", idea.title) };
        let own: i32 = idea.costs.iter().map(|cost| cost.2).sum::<i32>() - idea.asked;
        Ok(Application {
            ask: Ask {
                scheme: Some(scheme),
                budget_year: Some(year),
                kern: Some(kern.clone()),
                area: (!whole_kern).then(|| street.to_owned()),
                whole_kern,
                activity: Some(idea.activity.to_owned()),
                target_group: Some(idea.target_group.to_owned()),
                from: Some(from),
                until: None,
                people: Some(idea.people),
                costs: idea
                    .costs
                    .iter()
                    .map(|&(_, kind, amount)| Cost { kind, amount: Some(Euro::whole(amount)) })
                    .collect(),
                own_money: Some(Euro::whole(own.max(0))),
                other_money: Some(Euro::ZERO),
                asked: Some(Euro::whole(idea.asked)),
                declared_open: true,
                declared_one_off: true,
                received_on: None,
                channel: Some(*self.dice.pick(&[Channel::Table, Channel::Table, Channel::WebForm, Channel::Post])),
                signed_copy_seen: true,
            },
            applicant: self.applicant(kern, street),
            idea: title,
            plan: idea.plan.to_owned(),
            reasons: reasons(&document, idea),
            cost_texts: idea.costs.iter().map(|cost| cost.0.to_owned()).collect(),
            other_funders: String::new(),
            received_reason: String::new(),
        })
    }

    fn applicant(&mut self, kern: &KernId, street: &str) -> Applicant {
        let club = self.dice.roll(3) == 0;
        let kernen = preset::buren().kernen;
        let place = kernen.iter().find(|found| found.id == *kern);
        let postcode = place.and_then(|found| found.postcodes.first().cloned()).unwrap_or_default();
        let place = place.map(|found| found.name.clone()).unwrap_or_default();
        Applicant {
            kind: Some(if club { ApplicantKind::Organisation } else { ApplicantKind::Resident }),
            name: (*self.dice.pick(&NAMES)).to_owned(),
            organisation: if club { format!("{} {place}", self.dice.pick(&CLUBS)) } else { String::new() },
            street: format!("{street} {}", 1 + self.dice.roll(80)),
            postcode: format!("{postcode} AB"),
            place,
            phone: format!("06 0000 {:04}", self.dice.roll(10_000)),
            email: String::new(),
            iban: String::new(),
            iban_holder: String::new(),
        }
    }

    fn scheme_year(&self, scheme: &SchemeId, year: i32) -> Result<SchemeYear, Trouble> {
        let json: String = self
            .office
            .db
            .prepare_cached("SELECT document FROM scheme_years WHERE scheme = ?1 AND year = ?2 AND current = 1")?
            .query_row(rusqlite::params![scheme.0, year], |row| row.get(0))?;
        Ok(serde_json::from_str(&json)?)
    }

    fn act(&mut self, seat: SeatId, case: Uuid, day: NaiveDate, command: Command) -> Result<(), Trouble> {
        self.clock.set(day.min(self.today));
        self.sit(seat)?;
        let version = journal::load_case(&self.office.db, case)?.map_or(0, |loaded| loaded.version);
        execute::act(self.office, DoAct { case, version, command }).map(|_| ())
    }

    fn play(&mut self, case: Uuid, kern: &KernId, fate: Fate, day: NaiveDate) -> Result<(), Trouble> {
        let mine = self.kernverbinder(kern);
        let officer = self.people.officer;
        let reason = |text: &str| text.to_owned();
        match fate {
            Fate::Submitted => return Ok(()),
            Fate::Withdrawn => {
                let reason = reason("De aanvrager heeft het geld niet meer nodig: een ondernemer betaalt alles.");
                return self.act(mine, case, later(day, 6), Command::Withdraw { reason });
            }
            Fate::Forwarded => {
                let reason = reason("Dit gaat over de openbare weg. Doorgestuurd naar het waterschap.");
                return self.act(officer, case, later(day, 3), Command::Forward { reason });
            }
            Fate::Helped => {
                let reason = reason("De buitendienst levert het materiaal. Er is geen geld meer nodig.");
                return self.act(officer, case, later(day, 9), Command::HelpOtherwise { reason });
            }
            Fate::Asked | Fate::NotTaken => {
                let until = later(day, if fate == Fate::Asked { 90 } else { 24 });
                let until = if fate == Fate::Asked { later(self.today, 6) } else { until };
                let missing = reason("Wij missen een offerte en de namen van buurtgenoten die meedoen.");
                self.act(mine, case, later(day, 3), Command::AskToComplete { until, missing })?;
                if fate == Fate::Asked {
                    return Ok(());
                }
                let basis = self.basis(officer, case, later(day, 30))?;
                let reason = reason("U hebt de offerte niet binnen de termijn gestuurd.");
                let command = Command::NotTake { basis, reason };
                self.act(officer, case, later(day, 30), command)?;
                return self.act(officer, case, later(day, 31), announce(later(day, 31).min(self.today)));
            }
            Fate::Completed => {
                let missing = reason("Wij missen een offerte.");
                let until = later(day, 20);
                self.act(mine, case, later(day, 2), Command::AskToComplete { until, missing })?;
                return self.complete(mine, case, later(day, 7));
            }
            _ => {}
        }
        self.advise(mine, case, later(day, 10), fate)?;
        if fate == Fate::Advised { Ok(()) } else { self.decide(officer, case, later(day, 20), fate) }
    }

    fn complete(&mut self, seat: SeatId, case: Uuid, day: NaiveDate) -> Result<(), Trouble> {
        let Some(loaded) = journal::load_case(&self.office.db, case)? else { return Ok(()) };
        let mut application = loaded.case.application();
        application.plan.push_str(" De offerte is nu bijgevoegd.");
        let on = day.min(self.today);
        self.act(seat, case, on, Command::Complete { on, application: Box::new(application) })
    }

    /// What is judged on a case and the most that can be given now.
    fn weigh(&mut self, seat: SeatId, case: Uuid) -> Result<(SchemeYear, Euro, Euro), Trouble> {
        self.sit(seat)?;
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| execute::unknown("case"))?;
        let weighing = crate::facts::gather(self.office, &loaded.case.ask, Some((&loaded.case, loaded.row)))?;
        let asked = loaded.case.ask.asked.unwrap_or(Euro::ZERO);
        let most = check::check(&loaded.case.application(), &weighing.facts).most;
        Ok((weighing.facts.scheme_year, asked, most))
    }

    /// The conditions that wait for a person, lookalikes among them.
    fn to_judge(&mut self, seat: SeatId, case: Uuid) -> Result<Vec<ConditionId>, Trouble> {
        self.sit(seat)?;
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| execute::unknown("case"))?;
        let weighing = crate::facts::gather(self.office, &loaded.case.ask, Some((&loaded.case, loaded.row)))?;
        let verdicts = check::check(&loaded.case.application(), &weighing.facts).verdicts;
        Ok(verdicts.into_iter().filter(|verdict| verdict.judged).map(|verdict| verdict.condition).collect())
    }

    fn advise(&mut self, seat: SeatId, case: Uuid, day: NaiveDate, fate: Fate) -> Result<(), Trouble> {
        self.clock.set(day.min(self.today));
        let (document, asked, most) = self.weigh(seat, case)?;
        let amount = if fate == Fate::Parted { asked.percent(75) } else { asked }.min(most);
        let against = fate == Fate::Rejected || amount.is_zero();
        let judged = if against { Judged::Fails } else { Judged::Meets };
        let opinion = |text: &str| Opinion { judged, reason: text.to_owned() };
        let views = judged_conditions(&document)
            .map(|id| {
                let text = if against { "De plannen zijn alleen voor eigen leden." } else { "Besproken en gezien in de kern." };
                (id, opinion(text))
            })
            .collect();
        let command = Command::Advise {
            advice: if against { Advice::Reject } else { Advice::Award(amount) },
            discussed_on: Some(later(day, 0).min(self.today)),
            discussed_with: "de dorpsvereniging en zes bewoners".to_owned(),
            discussed_outcome: if against { "Te besloten." } else { "Men staat erachter." }.to_owned(),
            views,
            words: if against { "Niet toekennen." } else { "Toekennen: het plan is klaar en er is hulp genoeg." }.to_owned(),
        };
        self.act(seat, case, day, command)
    }

    /// By what authority a case can be decided.
    fn basis(&mut self, officer: SeatId, case: Uuid, day: NaiveDate) -> Result<Basis, Trouble> {
        Ok(match self.weigh(officer, case)?.0.decider {
            Decider::College => {
                let number = format!("VB.{}", 100_000 + self.dice.roll(99_999));
                Basis::College { number, on: day.min(self.today) }
            }
            Decider::Mandated => Basis::Mandate { reference: "mandaatregister (voorbeeld), nr. 12".to_owned() },
        })
    }

    fn decide(&mut self, officer: SeatId, case: Uuid, day: NaiveDate, fate: Fate) -> Result<(), Trouble> {
        self.clock.set(day.min(self.today));
        let (document, asked, _) = self.weigh(officer, case)?;
        let basis = self.basis(officer, case, day)?;
        for condition in self.to_judge(officer, case)? {
            let (judged, reason) = if fate == Fate::Rejected {
                (Judged::Fails, "De activiteit is voor een besloten groep.")
            } else {
                (Judged::Meets, "De aanvrager en de kernverbinder leggen dit goed uit.")
            };
            let opinion = Opinion { judged, reason: reason.to_owned() };
            self.act(officer, case, day, Command::Judge { condition, opinion })?;
        }
        let most = self.weigh(officer, case)?.2;
        let wish = if fate == Fate::Parted { asked.percent(75) } else { asked };
        let amount = wish.min(most);
        let reject = |reason: &str| Command::Reject { basis: basis.clone(), reason: reason.to_owned() };
        let command = if fate == Fate::Rejected {
            reject("De activiteit staat niet open voor alle bewoners. Dat is wel een voorwaarde.")
        } else if amount.is_zero() {
            reject("De regels of de pot laten geen bijdrage toe. Onder de voorwaarden staat waarom.")
        } else {
            let reason = if amount < asked { "Wij geven een deel: niet alle kosten tellen mee of de pot is bijna op." } else { "" };
            let form = if document.scheme.0 == "straat-buurtbijeenkomst" {
                AwardForm::Verlening
            } else {
                AwardForm::DirecteVaststelling
            };
            Command::Award { amount, form, basis: basis.clone(), reason: reason.to_owned() }
        };
        let award = matches!(command, Command::Award { .. });
        match self.act(officer, case, day, command) {
            // A condition that looks at earlier cases can still wait for a person.
            Err(Trouble::Refused(Refusal::NotJudged { .. } | Refusal::MoreThanAllowed { .. })) if award => {
                self.act(officer, case, day, reject("In deze buurt is al eens geld gegeven voor zoiets."))?;
            }
            other => other?,
        }
        if later(day, 2) > self.today {
            return Ok(());
        }
        self.act(officer, case, later(day, 2), announce(later(day, 2)))
    }

    fn drafts(&mut self) -> Result<(), Trouble> {
        for (idea, kern) in [(0, "ingen"), (4, "lienden")] {
            let kern = KernId::new(kern);
            self.clock.set(self.today);
            self.sit(self.kernverbinder(&kern))?;
            let mut application = self.application(&IDEAS[idea], &kern, self.today)?;
            application.applicant = Applicant::default();
            application.ask.signed_copy_seen = false;
            crate::drafts::save(self.office, SaveDraft { draft: None, application })?;
        }
        Ok(())
    }
}

fn judged_conditions(document: &SchemeYear) -> impl Iterator<Item = ConditionId> {
    document.in_use().filter(|condition| condition.test == Test::Judged).map(|condition| condition.id.clone())
}

fn reasons(document: &SchemeYear, idea: &Idea) -> BTreeMap<ConditionId, String> {
    let reason = format!("{} Zo leren mensen uit de buurt elkaar kennen.", idea.plan);
    judged_conditions(document).map(|id| (id, reason.clone())).collect()
}

fn announce(sent_on: NaiveDate) -> Command {
    Command::Announce { sent_on }
}
