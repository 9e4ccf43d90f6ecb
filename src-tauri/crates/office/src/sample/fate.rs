//! How far a case of the sample goes, and how it gets there.

use super::{asking::judged_conditions, later, play::Stage};
use crate::{execute, facts, journal, trouble::Trouble};
use chrono::NaiveDate;
use rules::{
    case::{Advice, AwardForm, Basis, Command, Opinion},
    check::{self, Judged},
    euro::Euro,
    kern::KernId,
    refusal::Refusal,
    scheme::{ConditionId, Decider, SchemeYear},
    verdict::Assessment,
};
use seal::SeatId;
use uuid::Uuid;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
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

/// What becomes of the recent cases: most are still open.
pub(super) const FATES_OF_RECENT: [Fate; 11] = [
    Fate::Submitted,
    Fate::Submitted,
    Fate::Submitted,
    Fate::Asked,
    Fate::Completed,
    Fate::Advised,
    Fate::Advised,
    Fate::Advised,
    Fate::Granted,
    Fate::Parted,
    Fate::Withdrawn,
];

impl Fate {
    /// What becomes of an older case, by a lot of a hundred.
    pub(super) fn by_lot(lot: u64) -> Self {
        match lot {
            0..=57 => Self::Granted,
            58..=69 => Self::Parted,
            70..=82 => Self::Rejected,
            83..=85 => Self::NotTaken,
            86..=91 => Self::Withdrawn,
            92..=94 => Self::Forwarded,
            _ => Self::Helped,
        }
    }
}

fn words(text: &str) -> String {
    text.to_owned()
}

impl Stage<'_> {
    /// Carries a case as far as its fate goes.
    pub(super) fn play(
        &mut self,
        case: Uuid,
        kern: &KernId,
        fate: Fate,
        day: NaiveDate,
    ) -> Result<(), Trouble> {
        let mine = self.kernverbinder(kern);
        let officer = self.people.officer;
        match fate {
            Fate::Submitted => Ok(()),
            Fate::Withdrawn => {
                let reason =
                    words("De aanvrager heeft het geld niet meer nodig: een ondernemer betaalt alles.");
                self.act(mine, case, later(day, 6), Command::Withdraw { reason })
            }
            Fate::Forwarded => {
                let reason = words("Dit gaat over de openbare weg. Doorgestuurd naar het waterschap.");
                self.act(officer, case, later(day, 3), Command::Forward { reason })
            }
            Fate::Helped => {
                let reason = words("De buitendienst levert het materiaal. Er is geen geld meer nodig.");
                self.act(
                    officer,
                    case,
                    later(day, 9),
                    Command::HelpOtherwise {
                        reason,
                        instead: None,
                    },
                )
            }
            Fate::Asked => self.ask_to_complete(mine, case, later(day, 3), later(self.today, 6)),
            Fate::NotTaken => {
                self.ask_to_complete(mine, case, later(day, 3), later(day, 24))?;
                self.not_take(officer, case, later(day, 30))
            }
            Fate::Completed => {
                self.ask_to_complete(mine, case, later(day, 2), later(day, 20))?;
                self.complete(mine, case, later(day, 7))
            }
            Fate::Advised => self.advise(mine, case, later(day, 10), fate),
            Fate::Granted | Fate::Parted | Fate::Rejected => {
                self.advise(mine, case, later(day, 10), fate)?;
                self.decide(officer, case, later(day, 20), fate)?;
                self.play_money(case, kern, later(day, 22))
            }
        }
    }

    fn ask_to_complete(
        &mut self,
        seat: SeatId,
        case: Uuid,
        day: NaiveDate,
        until: NaiveDate,
    ) -> Result<(), Trouble> {
        let missing = words("Wij missen een offerte en de namen van buurtgenoten die meedoen.");
        self.act(seat, case, day, Command::AskToComplete { until, missing })
    }

    fn not_take(&mut self, officer: SeatId, case: Uuid, day: NaiveDate) -> Result<(), Trouble> {
        let basis = self.basis(officer, case, day)?;
        let reason = words("U hebt de offerte niet binnen de termijn gestuurd.");
        self.act(officer, case, day, Command::NotTake { basis, reason })?;
        self.announce(officer, case, later(day, 1))
    }

    fn announce(&mut self, officer: SeatId, case: Uuid, sent_on: NaiveDate) -> Result<(), Trouble> {
        if sent_on > self.today {
            return Ok(());
        }
        self.act(officer, case, sent_on, Command::Announce { sent_on })
    }

    fn complete(&mut self, seat: SeatId, case: Uuid, day: NaiveDate) -> Result<(), Trouble> {
        let Some(loaded) = journal::load_case(&self.office.db, case)? else {
            return Ok(());
        };
        let mut application = loaded.case.application();
        application.plan.push_str(" De offerte is nu bijgevoegd.");
        let on = day.min(self.today);
        self.act(
            seat,
            case,
            on,
            Command::Complete {
                on,
                application: Box::new(application),
            },
        )
    }

    /// The scheme year of a case, what is asked, and what is weighed now.
    pub(super) fn weigh(
        &mut self,
        seat: SeatId,
        case: Uuid,
    ) -> Result<(SchemeYear, Euro, Assessment), Trouble> {
        self.sit(seat)?;
        let loaded = journal::load_case(&self.office.db, case)?.ok_or_else(|| execute::unknown("case"))?;
        let weighing = facts::gather(
            self.office,
            &loaded.case.application(),
            Some((&loaded.case, loaded.row)),
        )?;
        let asked = loaded.case.ask.asked.unwrap_or(Euro::ZERO);
        let assessment = check::check(&loaded.case.application(), &weighing.facts);
        Ok((weighing.facts.scheme_year, asked, assessment))
    }

    fn advise(&mut self, seat: SeatId, case: Uuid, day: NaiveDate, fate: Fate) -> Result<(), Trouble> {
        self.clock.set(day.min(self.today));
        let (document, asked, assessment) = self.weigh(seat, case)?;
        let amount = wished(asked, fate).min(assessment.most);
        let against = fate == Fate::Rejected || amount.is_zero();
        let either = |yes: &str, no: &str| words(if against { no } else { yes });
        let judged = if against { Judged::Fails } else { Judged::Meets };
        let reason = either(
            "Besproken en gezien in de kern.",
            "De plannen zijn alleen voor eigen leden.",
        );
        let views = judged_conditions(&document)
            .map(|id| {
                (
                    id,
                    Opinion {
                        judged,
                        reason: reason.clone(),
                    },
                )
            })
            .collect();
        let command = Command::Advise {
            advice: if against {
                Advice::Reject
            } else {
                Advice::Award(amount)
            },
            discussed_on: Some(day.min(self.today)),
            discussed_with: words("de dorpsvereniging en zes bewoners"),
            discussed_outcome: either("Men staat erachter.", "Te besloten."),
            views,
            words: either(
                "Toekennen: het plan is klaar en er is hulp genoeg.",
                "Niet toekennen.",
            ),
        };
        self.act(seat, case, day, command)
    }

    /// By what authority a case can be decided.
    fn basis(&mut self, officer: SeatId, case: Uuid, day: NaiveDate) -> Result<Basis, Trouble> {
        Ok(match self.weigh(officer, case)?.0.decider {
            Decider::College => {
                let number = format!("VB.{}", 100_000 + self.dice.roll(99_999));
                Basis::College {
                    number,
                    on: day.min(self.today),
                }
            }
            Decider::Mandated => Basis::Mandate {
                reference: words(super::MANDATE),
            },
        })
    }

    fn judge(&mut self, officer: SeatId, case: Uuid, day: NaiveDate, fate: Fate) -> Result<(), Trouble> {
        let (judged, reason) = if fate == Fate::Rejected {
            (Judged::Fails, "De activiteit is voor een besloten groep.")
        } else {
            (
                Judged::Meets,
                "De aanvrager en de kernverbinder leggen dit goed uit.",
            )
        };
        let verdicts = self.weigh(officer, case)?.2.verdicts;
        let waiting: Vec<ConditionId> = verdicts
            .into_iter()
            .filter(|verdict| verdict.judged)
            .map(|verdict| verdict.condition)
            .collect();
        for condition in waiting {
            let opinion = Opinion {
                judged,
                reason: words(reason),
            };
            self.act(officer, case, day, Command::Judge { condition, opinion })?;
        }
        Ok(())
    }

    fn decide(&mut self, officer: SeatId, case: Uuid, day: NaiveDate, fate: Fate) -> Result<(), Trouble> {
        self.clock.set(day.min(self.today));
        let basis = self.basis(officer, case, day)?;
        self.judge(officer, case, day, fate)?;
        let (document, asked, assessment) = self.weigh(officer, case)?;
        let amount = wished(asked, fate).min(assessment.most);
        let reject = |reason: &str| Command::Reject {
            basis: basis.clone(),
            reason: words(reason),
        };
        let command = if fate == Fate::Rejected {
            reject("De activiteit staat niet open voor alle bewoners. Dat is wel een voorwaarde.")
        } else if amount.is_zero() {
            reject("De regels of de pot laten geen bijdrage toe. Onder de voorwaarden staat waarom.")
        } else {
            award(&document, amount, asked, &basis)
        };
        match self.act(officer, case, day, command) {
            // What looks like an earlier case may come out against it.
            Err(Trouble::Refused(Refusal::MoreThanAllowed { .. })) => {
                self.act(
                    officer,
                    case,
                    day,
                    reject("In deze buurt is al eens geld gegeven voor zoiets."),
                )?;
            }
            done => done?,
        }
        self.announce(officer, case, later(day, 2))
    }
}

fn wished(asked: Euro, fate: Fate) -> Euro {
    if fate == Fate::Parted {
        asked.percent(75)
    } else {
        asked
    }
}

fn award(document: &SchemeYear, amount: Euro, asked: Euro, basis: &Basis) -> Command {
    let in_part = "Wij geven een deel: niet alle kosten tellen mee of de pot is bijna op.";
    let form = if document.scheme.0 == "straat-buurtbijeenkomst" || amount > Euro::whole(300) {
        AwardForm::Verlening
    } else {
        AwardForm::DirecteVaststelling
    };
    Command::Award {
        amount,
        form,
        basis: basis.clone(),
        reason: words(if amount < asked { in_part } else { "" }),
    }
}
