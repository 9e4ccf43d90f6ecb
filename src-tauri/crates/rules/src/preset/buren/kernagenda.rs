//! Money to make a kernagenda: once per kern.

use super::{after_award, bare, condition, fits_pot, internal_budget, kern_known, post, sources};
use crate::{
    euro::Euro,
    scheme::{Condition, Decider, HolderKind, Period, SchemeYear, Test, Way},
    text::Bilingual,
};

/// € 5.000 per kern, once, made available in 2023. Four agendas in 2024, six in 2025 and five in 2026 is a plan, not a
/// limit, so no condition counts them.
pub fn scheme_year(year: i32) -> SchemeYear {
    SchemeYear {
        name: Bilingual::new("Kernagenda", "Agenda of the kern (kernagenda)"),
        way: Way::Application,
        holder: HolderKind::Kern,
        period: Period::Once,
        ceiling: internal_budget(Euro::whole(5_000), sources::annual_report("3.8")),
        cover: vec![post(
            "kernagenda-2023",
            (
                "Incidenteel budget kernagenda's (2023)",
                "One-off budget for kernagendas (2023)",
            ),
            sources::annual_report("3.8"),
        )],
        decider: Decider::Mandated,
        decider_source: sources::inference(
            "Geen bron zegt wie hierover beslist; mandaat van het college is een aanname",
            "No source says who decides on this; a mandate of the college is an assumption",
        ),
        conditions: conditions(),
        after_award: Some(after_award(None)),
        ..bare("kernagenda", year)
    }
}

fn conditions() -> Vec<Condition> {
    vec![
        condition(
            "om-de-agenda-te-maken",
            ("Om de agenda te maken", "For making the agenda"),
            (
                "Het geld is om met bewoners en organisaties een agenda voor de kern te maken. Het plan is vier agenda's \
                 in 2024, zes in 2025 en vijf in 2026; dat is geen grens.",
                "The money is for making an agenda of the kern with residents and organisations. The plan is four agendas \
                 in 2024, six in 2025 and five in 2026; that is not a limit.",
            ),
            Test::Judged,
            sources::annual_report("3.8.1"),
        ),
        condition(
            "een-kernagenda",
            ("Eén kernagenda per kern", "One kernagenda per kern"),
            (
                "Elke kern krijgt één keer geld voor een kernagenda.",
                "Each kern gets money for a kernagenda once.",
            ),
            Test::AtMost { count: 1 },
            sources::annual_report("3.8 (incidenteel)"),
        ),
        fits_pot(
            (
                "Voor elke kern is er één keer hoogstens € 5.000.",
                "For each kern there is at most € 5,000, once.",
            ),
            sources::annual_report("3.8"),
        ),
        kern_known(),
    ]
}
