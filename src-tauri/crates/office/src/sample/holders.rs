//! Making up what holders of a register get: the contributions of each January, and receipts of groups through the year.

use super::{later, play::Stage};
use crate::{
    contributions, execute,
    office::Office,
    queries, registers,
    trouble::Trouble,
    wire::{
        AwardContributions, CaseVersion, ForYear, ProposeContributions, SetEntry, Submit, WhichContribution,
    },
};
use chrono::{Datelike as _, Days, NaiveDate};
use rules::{
    application::{Applicant, ApplicantKind, Application, Ask, Channel},
    case::{AwardForm, Basis, Command, Opinion},
    check::Judged,
    euro::Euro,
    expense::{Expense, ExpenseText},
    register::{Entry, EntryId, Register},
    scheme::{CostKind, SchemeId},
};
use seal::SeatId;
use uuid::Uuid;

/// A made-up claim: the group, its day in the year, and the receipt.
type Claim = (&'static str, u64, &'static str, &'static str, CostKind, i64);

/// In the order of their days.
const CLAIMS: [Claim; 7] = [
    (
        "lienden-ommeren",
        24,
        "Drukkerij De Linge",
        "2118",
        CostKind::Printing,
        9_650,
    ),
    (
        "buren-asch-erichem",
        41,
        "Bouwmarkt Tiel",
        "77310",
        CostKind::Material,
        18_495,
    ),
    (
        "lienden-ommeren",
        63,
        "Bouwmarkt Tiel",
        "77898",
        CostKind::Material,
        31_600,
    ),
    (
        "buren-asch-erichem",
        88,
        "Bakker Jansen",
        "",
        CostKind::Food,
        2_480,
    ),
    (
        "lienden-ommeren",
        121,
        "Huis van Lienden",
        "Z-41",
        CostKind::Hire,
        8_600,
    ),
    (
        "buren-asch-erichem",
        127,
        "Drukkerij De Linge",
        "2190",
        CostKind::Printing,
        12_100,
    ),
    (
        "lienden-ommeren",
        260,
        "Elektro Maurik",
        "5512",
        CostKind::Other,
        14_995,
    ),
];
/// How many days a decision takes.
const DECIDED_AFTER: u64 = 12;
/// So many days after they were proposed, those of this year wait no longer.
const HANDLED_AFTER: u64 = 30;
/// Whose contribution of this year is asked late, and proposed so many days ago.
const LATE: &str = "bewonersvereniging-kerk-avezaath";
const LATE_DAYS_AGO: u64 = 5;
/// Whose contribution of this year nobody proposed yet.
const FORGOTTEN: &str = "belangenvereniging-lingemeer";

/// Names a coordinator. An administrator is at the desk.
pub(super) fn coordinator(office: &mut Office, from: NaiveDate) -> Result<(), Trouble> {
    registers::set(
        office,
        SetEntry {
            entry: Entry {
                register: Register::Coordinator,
                id: EntryId(String::new()),
                name: String::new(),
                kernen: Vec::new(),
                from: Some(from),
                until: None,
                source: None,
            },
            details: Some(Applicant {
                name: "Ria Blom".to_owned(),
                ..Applicant::default()
            }),
        },
    )
    .map(|_| ())
}

impl Stage<'_> {
    /// Plays all years; of the last one some contributions still wait.
    pub(super) fn holders(&mut self, first_year: i32) -> Result<(), Trouble> {
        for year in first_year..=self.today.year() {
            self.contributions(year)?;
            for claim in CLAIMS {
                self.claim(year, claim)?;
            }
        }
        Ok(())
    }

    /// Those of a year: proposed in January and awarded soon after. Of this year one is still to be proposed, and one waits.
    fn contributions(&mut self, year: i32) -> Result<(), Trouble> {
        let day = NaiveDate::from_ymd_opt(year, 1, 12).unwrap_or(self.today);
        if later(day, DECIDED_AFTER) > self.today {
            return Ok(());
        }
        let (north, south) = (self.people.north, self.people.south);
        if year < self.today.year() {
            self.propose(north, year, day, |_| true)?;
            self.propose(south, year, day, |_| true)?;
            return self.award_contributions(year, later(day, DECIDED_AFTER));
        }
        self.propose(north, year, day, |holder| holder != LATE && holder != FORGOTTEN)?;
        if later(day, HANDLED_AFTER) > self.today {
            return Ok(());
        }
        self.propose(south, year, day, |holder| holder != LATE && holder != FORGOTTEN)?;
        self.award_contributions(year, later(day, DECIDED_AFTER))?;
        let lately = self.today - Days::new(LATE_DAYS_AGO);
        self.propose(south, year, lately, |holder| holder == LATE)
    }

    fn award_contributions(&mut self, year: i32, decided: NaiveDate) -> Result<(), Trouble> {
        let officer = self.people.officer;
        self.clock.set(decided);
        self.sit(officer)?;
        let rows = queries::contributions::show(self.office, ForYear { year })?.rows;
        for row in rows.iter().filter(|row| row.scheme.0 == "whatsapp-coordinator") {
            let Some(case) = &row.case else { continue };
            let opinion = Opinion {
                judged: Judged::Meets,
                reason: "De coördinator staat in alle vijftien groepen.".to_owned(),
            };
            let condition = rules::scheme::ConditionId("lid-van-alle-groepen".to_owned());
            self.act(
                officer,
                case.row.case,
                decided,
                Command::Judge { condition, opinion },
            )?;
        }
        let rows = queries::contributions::show(self.office, ForYear { year })?.rows;
        let cases = rows
            .iter()
            .filter_map(|row| row.case.as_ref())
            .map(|case| CaseVersion {
                case: case.row.case,
                version: case.version,
            });
        let award = AwardContributions {
            cases: cases.collect(),
            basis: mandate(),
        };
        let awarded: Vec<Uuid> = award.cases.iter().map(|case| case.case).collect();
        contributions::award(self.office, award)?;
        for case in awarded {
            self.letter_and_payment(case, decided)?;
        }
        Ok(())
    }

    /// The letter three days after the decision, and the money some days later.
    fn letter_and_payment(&mut self, case: Uuid, decided: NaiveDate) -> Result<(), Trouble> {
        let sent_on = later(decided, 3);
        if sent_on > self.today {
            return Ok(());
        }
        self.act(self.people.officer, case, sent_on, Command::Announce { sent_on })?;
        self.pay(case, later(sent_on, 5), true)
    }

    /// Proposes what this person may and what passes, of those holders.
    fn propose(
        &mut self,
        seat: SeatId,
        year: i32,
        day: NaiveDate,
        of: impl Fn(&str) -> bool,
    ) -> Result<(), Trouble> {
        self.clock.set(day);
        self.sit(seat)?;
        let rows = queries::contributions::show(self.office, ForYear { year })?.rows;
        let contributions: Vec<WhichContribution> = rows
            .into_iter()
            .filter(|row| row.proposing.is_none() && row.assessment.most >= row.amount)
            .filter(|row| of(&row.holder.0))
            .map(|row| WhichContribution {
                scheme: row.scheme,
                holder: row.holder,
            })
            .collect();
        if contributions.is_empty() {
            return Ok(());
        }
        contributions::propose(self.office, ProposeContributions { year, contributions }).map(|_| ())
    }

    fn claim(&mut self, year: i32, claim: Claim) -> Result<(), Trouble> {
        let (group, offset, ..) = claim;
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(self.today);
        let day = later(first, offset);
        let Some(entry) = registers::entry(&self.office.db, &EntryId::new(group))? else {
            return Ok(());
        };
        let Some(home) = entry.home().filter(|_| day <= self.today) else {
            return Ok(());
        };
        self.clock.set(day);
        self.sit(self.kernverbinder(home))?;
        let application = claimed(&entry, first, claim);
        let asked = application.ask.asked.unwrap_or_default();
        let receipt = execute::submit(
            self.office,
            Submit {
                draft: None,
                application,
            },
        )?;
        let decided = later(day, DECIDED_AFTER);
        let Some(case) = receipt.case.filter(|_| decided <= self.today) else {
            return Ok(());
        };
        let award = Command::Award {
            amount: asked,
            form: AwardForm::DirecteVaststelling,
            basis: mandate(),
            reason: String::new(),
        };
        self.act(self.people.officer, case, decided, award)?;
        self.letter_and_payment(case, decided)
    }
}

/// A claim as it is handed in, in the year that begins on `first`.
fn claimed(
    entry: &Entry,
    first: NaiveDate,
    (_, offset, supplier, number, kind, cents): Claim,
) -> Application {
    let (year, amount) = (first.year(), Some(Euro::from_cents(cents)));
    Application {
        ask: Ask {
            scheme: Some(SchemeId::new("signaleringsgroep")),
            budget_year: Some(year),
            holder: Some(entry.id.clone()),
            expenses: vec![Expense {
                kind,
                on: Some(later(first, offset.saturating_sub(9))),
                amount,
            }],
            asked: amount,
            channel: Some(Channel::Table),
            signed_copy_seen: true,
            ..Ask::default()
        },
        applicant: Applicant {
            kind: Some(ApplicantKind::Organisation),
            name: "T. Verbeek".to_owned(),
            organisation: entry.name.clone(),
            // The account that banks print in their examples.
            iban: "NL91 ABNA 0417 1643 00".to_owned(),
            ..Applicant::default()
        },
        idea: format!("Declaratie: {supplier}"),
        expense_texts: vec![ExpenseText {
            supplier: supplier.to_owned(),
            number: if number.is_empty() {
                String::new()
            } else {
                format!("{year}-{number}")
            },
        }],
        ..Application::default()
    }
}

fn mandate() -> Basis {
    Basis::Mandate {
        reference: super::MANDATE.to_owned(),
    }
}
