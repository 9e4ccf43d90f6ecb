use super::*;
use rules::{preset::buren, register::EntryId, scheme::SchemeId};

fn group(id: &str, home: &str) -> Entry {
    Entry {
        register: Register::Group,
        id: EntryId::new(id),
        name: format!("Groep {id}"),
        kernen: vec![KernId::new(home)],
        from: None,
        until: None,
        source: None,
    }
}

fn matrix(entries: Vec<Entry>) -> Matrix {
    let preset = buren();
    Matrix {
        sums: Sums::default(),
        schemes: preset.scheme_years(2026).into_iter().map(Arc::new).collect(),
        kernen: preset.kernen,
        entries,
    }
}

fn place(laid: &LaidOut, scheme: &str) -> usize {
    laid.columns
        .iter()
        .position(|column| column.scheme.0 == scheme)
        .unwrap()
}

#[test]
fn the_pots_of_all_kernen_add_up_to_thirty_thousand() {
    let laid = matrix(Vec::new()).lay_out();
    let column = &laid.columns[0];
    assert_eq!(column.scheme.0, "leefbaarheidsbudget");
    assert_eq!(
        (column.total.ceiling, column.total.left, column.ceiling),
        (
            Some(Euro::whole(30_000)),
            Some(Euro::whole(30_000)),
            Some(Euro::whole(2_000))
        )
    );
}

#[test]
fn a_group_stands_in_the_row_of_its_kern_and_two_of_one_kern_are_added_up() {
    let groups = vec![
        group("een", "ingen"),
        group("twee", "ingen"),
        group("ver", "elders"),
    ];
    let laid = matrix(groups).lay_out();
    let at = place(&laid, "signaleringsgroep");
    let ingen = laid.rows.iter().find(|row| row.kern.0 == "ingen").unwrap();
    assert_eq!(ingen.cells[at].pots.len(), 2);
    assert_eq!(ingen.cells[at].sum.left, Some(Euro::whole(1_500)));
    let asch = laid.rows.iter().find(|row| row.kern.0 == "asch").unwrap();
    assert_eq!(asch.cells[at].sum, PotSum::default());
    let elsewhere: Vec<_> = laid
        .others
        .iter()
        .filter(|other| other.scheme.0 == "signaleringsgroep")
        .collect();
    assert_eq!(elsewhere.len(), 1);
    assert_eq!(elsewhere[0].holder, "Groep ver");
}

#[test]
fn a_register_without_entries_leaves_a_line_that_says_what_each_would_get() {
    let laid = matrix(Vec::new()).lay_out();
    let line = laid
        .others
        .iter()
        .find(|other| other.scheme.0 == "signaleringsgroep")
        .unwrap();
    assert!(line.pot.is_none());
    assert_eq!(line.each, Some(Euro::whole(750)));
}

#[test]
fn a_sum_adds_up_the_pots_that_have_a_ceiling_and_has_none_when_no_pot_has() {
    let laid = matrix(Vec::new()).lay_out();
    let mut pots: Vec<PotState> = laid
        .rows
        .iter()
        .flat_map(|row| row.cells[0].pots.clone())
        .collect();
    pots[3].ceiling = None;
    assert_eq!(together(&pots).ceiling, Some(Euro::whole(28_000)));
    assert_eq!(together(&pots[3..4]).left, None);
}

#[test]
fn money_that_waits_for_a_decision_is_shown_and_a_charged_scheme_without_money_is_not() {
    let mut matrix = matrix(Vec::new());
    let shown = |matrix: &Matrix, id: &str| matrix.lay_out().others.iter().any(|other| other.scheme.0 == id);
    assert!(shown(&matrix, "leefbaarheidsbudget-onverdeeld"));
    assert!(shown(&matrix, "straat-buurtbijeenkomst"));
    for scheme in &mut matrix.schemes {
        if scheme.scheme.0 == "straat-buurtbijeenkomst" {
            Arc::make_mut(scheme).charged_to = Some(SchemeId::new("leefbaarheidsbudget"));
        }
    }
    assert!(!shown(&matrix, "straat-buurtbijeenkomst"));
}
