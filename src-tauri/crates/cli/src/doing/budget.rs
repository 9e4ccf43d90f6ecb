//! The budget: the whole of it, what stands behind a number, its course, and years side by side.

use crate::{Form, Run, arguments::Budget, money, trouble::Trouble};
use office::wire::{BudgetView, CourseView, PotsView, YearsBeside};
use rules::pot::{Holder, PotId};
use serde_json::json;

/// Shows what was asked for of the budget.
pub(super) fn carry_out(run: &mut Run<'_>, asked: &Budget) -> Result<(), Trouble> {
    run.unlock()?;
    let year = asked.year;
    if let Some(count) = asked.years {
        let beside: YearsBeside = run.call("years-beside", json!({ "year": year, "count": count }))?;
        return run.answer(&beside, money::beside);
    }
    if let (Some(scheme), true) = (&asked.scheme, asked.course) {
        let course: CourseView = run.call("course", json!({ "year": year, "scheme": scheme }))?;
        return run.answer(&course, money::course);
    }
    let view: BudgetView = run.call("budget", json!({ "year": year }))?;
    if asked.scheme.is_none() && asked.kern.is_none() && asked.holder.is_none() {
        return run.answer(&view, money::lines);
    }
    let pots = named(&view, asked);
    let behind: PotsView = run.call("pots", json!({ "pots": pots }))?;
    if run.form == Form::Json {
        return run.json(&behind);
    }
    let lines = money::behind(&behind, pots.len(), run.words);
    lines.iter().try_for_each(|line| run.line(line))
}

/// The pots of the budget that are meant.
fn named(view: &BudgetView, asked: &Budget) -> Vec<PotId> {
    let of_scheme = |pot: &PotId| asked.scheme.as_ref().is_none_or(|scheme| pot.scheme.0 == *scheme);
    let of_holder = |pot: &PotId| match (&asked.holder, &pot.holder) {
        (None, _) => true,
        (Some(wanted), Holder::Group(id) | Holder::Organisation(id)) => id == wanted,
        (Some(_), Holder::Kern(_) | Holder::Municipality) => false,
    };
    let rows = view
        .rows
        .iter()
        .filter(|row| asked.kern.as_ref().is_none_or(|kern| row.kern.0 == *kern));
    let of_kernen = rows.flat_map(|row| row.cells.iter().flat_map(|cell| &cell.pots));
    let others = view.others.iter().filter(|_| asked.kern.is_none());
    of_kernen
        .chain(others.filter_map(|other| other.pot.as_ref()))
        .map(|pot| &pot.pot)
        .filter(|pot| of_scheme(pot) && of_holder(pot))
        .cloned()
        .collect()
}
