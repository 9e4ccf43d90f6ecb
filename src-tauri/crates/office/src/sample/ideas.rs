//! What people in the sample ask for: the kinds of things the sources name, in made-up words.

use rules::scheme::CostKind::{
    self, Barbecue, Decoration, Drink, Food, Hire, Material, Other, PlayMaterial, Printing, Prizes, Sound,
};

/// An idea of the sample.
pub(super) struct Idea {
    pub scheme: &'static str,
    pub title: &'static str,
    pub plan: &'static str,
    pub activity: &'static str,
    pub target_group: &'static str,
    /// What it costs: words, kind, whole euros.
    pub costs: &'static [(&'static str, CostKind, i32)],
    /// Whole euros asked.
    pub asked: i32,
    pub people: u32,
}

const LIVE: &str = "leefbaarheidsbudget";
const STREET: &str = "straat-buurtbijeenkomst";
const SPECIAL: &str = "bijzonder-initiatief";

/// The ideas, in a fixed order.
pub(super) const IDEAS: &[Idea] = &[
    Idea { scheme: LIVE, title: "Jeu-de-boulesbaan bij het dorpshuis", plan: "We leggen een baan van 12 bij 3 meter op het gras achter het dorpshuis. Elke woensdag is er een inloopmiddag voor jong en oud.", activity: "ontmoetingsplek", target_group: "everybody", costs: &[("Split, met bezorgen", Material, 540), ("Houten randen en verf", Material, 365), ("Huur graafmachine", Hire, 345)], asked: 850, people: 60 },
    Idea { scheme: STREET, title: "Straatfeest", plan: "Een middag met spelletjes en muziek. Iedereen uit de straat is welkom.", activity: "other", target_group: "everybody", costs: &[("Geluidsinstallatie", Sound, 120), ("Slingers", Decoration, 45), ("Hapjes", Food, 90)], asked: 100, people: 45 },
    Idea { scheme: LIVE, title: "Geluidsinstallatie voor het dorpsplein", plan: "Eén vaste set, te leen voor straatfeest, Koningsdag en intocht.", activity: "ontmoetingsplek", target_group: "everybody", costs: &[("Luidsprekers", Sound, 980), ("Microfoons", Sound, 500)], asked: 900, people: 300 },
    Idea { scheme: STREET, title: "Nationale Burendag", plan: "Samen koffie drinken op straat en kennismaken met nieuwe buren.", activity: "burendag", target_group: "everybody", costs: &[("Huur statafels", Hire, 60), ("Versiering", Decoration, 40), ("Koffie en taart", Food, 55)], asked: 70, people: 40 },
    Idea { scheme: LIVE, title: "Bloembakken langs de hoofdstraat", plan: "We maken twaalf bakken en planten ze samen met de school. Bewoners geven water.", activity: "groen", target_group: "everybody", costs: &[("Hout en schroeven", Material, 310), ("Planten en aarde", Material, 240)], asked: 375, people: 120 },
    Idea { scheme: STREET, title: "Straatspeeldag", plan: "De straat een middag dicht, zodat kinderen veilig buiten kunnen spelen.", activity: "straatspeeldag", target_group: "children", costs: &[("Springkussen", PlayMaterial, 150), ("Stoepkrijt en ballen", PlayMaterial, 40), ("Prijsjes", Prizes, 25)], asked: 100, people: 35 },
    Idea { scheme: LIVE, title: "Picknicktafel bij het veer", plan: "Een stevige tafel met plek voor een rolstoel, op de plek waar wandelaars en dorpsgenoten elkaar treffen.", activity: "ontmoetingsplek", target_group: "everybody", costs: &[("Tafel van hardhout", Material, 780), ("Plaatsen", Hire, 120)], asked: 600, people: 150 },
    Idea { scheme: STREET, title: "Buurtbarbecue", plan: "Een avond met de hele buurt. Het eten betalen we zelf, wij vragen geld voor muziek en spelletjes.", activity: "buurtbarbecue", target_group: "everybody", costs: &[("Huur muziek", Sound, 110), ("Spelletjes", PlayMaterial, 50), ("Barbecue en vlees", Barbecue, 180), ("Drank", Drink, 75)], asked: 100, people: 55 },
    Idea { scheme: LIVE, title: "Bijenhotel en bordjes", plan: "Leerlingen bouwen een bijenhotel en maken bordjes over planten in de berm.", activity: "groen", target_group: "children", costs: &[("Hout en bamboe", Material, 190), ("Bordjes", Printing, 140)], asked: 310, people: 80 },
    Idea { scheme: SPECIAL, title: "Website van de signaleringsgroep met meldknop", plan: "Een website waarop inwoners snel een melding doen. De groep houdt hem zelf bij.", activity: "website", target_group: "everybody", costs: &[("Bouw van de website", Other, 1450), ("Eén jaar hosting", Other, 150)], asked: 1400, people: 400 },
    Idea { scheme: LIVE, title: "AED-kast bij de sporthal", plan: "De AED hangt nu binnen. Met een verwarmde kast buiten kan iedereen erbij, dag en nacht.", activity: "veiligheid", target_group: "everybody", costs: &[("Verwarmde buitenkast", Material, 640)], asked: 640, people: 900 },
    Idea { scheme: STREET, title: "Spellendag voor jong en oud", plan: "Oudhollandse spellen op het veldje. Ouderen leggen de kinderen de spellen uit.", activity: "spellendag", target_group: "families", costs: &[("Huur spellen", PlayMaterial, 130), ("Prijsjes", Prizes, 45)], asked: 85, people: 50 },
    Idea { scheme: LIVE, title: "Buurttuin", plan: "Een strook gras wordt een tuin waar buren samen groente en bloemen kweken.", activity: "groen", target_group: "everybody", costs: &[("Tuingrond", Material, 260), ("Gereedschap", Material, 180), ("Regenton", Material, 95)], asked: 500, people: 30 },
    Idea { scheme: STREET, title: "Buurtsporttoernooi", plan: "Voetbal en volleybal tussen de straten, met een wisselbeker.", activity: "buurtsporttoernooi", target_group: "young-people", costs: &[("Ballen en netjes", PlayMaterial, 95), ("Bekers", Prizes, 60), ("Flesjes water", Drink, 30)], asked: 95, people: 70 },
    Idea { scheme: LIVE, title: "Speelhuisje op het veldje", plan: "De kleinsten hebben nu niets op het veldje. Ouders zetten het huisje samen neer.", activity: "speelplek", target_group: "children", costs: &[("Speelhuisje", PlayMaterial, 720), ("Valzand", Material, 210)], asked: 750, people: 40 },
    Idea { scheme: LIVE, title: "Historisch wandelpad met borden", plan: "Zes borden met verhalen van dorpsgenoten. De route begint bij de kerk.", activity: "kunst-en-historie", target_group: "everybody", costs: &[("Zes borden", Printing, 890), ("Palen en beton", Material, 330)], asked: 1100, people: 250 },
    Idea { scheme: STREET, title: "Opruimdag met soep na", plan: "Samen zwerfvuil rapen langs de dijk en daarna napraten.", activity: "opruimactie", target_group: "everybody", costs: &[("Grijpers en hesjes", Other, 80), ("Soep", Food, 40)], asked: 60, people: 25 },
    Idea { scheme: LIVE, title: "Koffieochtend voor ouderen", plan: "Elke dinsdag inloop met een activiteit. Vrijwilligers halen mensen op die slecht lopen.", activity: "inloop", target_group: "elderly", costs: &[("Spellen en handwerk", PlayMaterial, 180), ("Huur van de zaal", Hire, 320)], asked: 400, people: 28 },
    Idea { scheme: LIVE, title: "Feestverlichting in het dorp", plan: "Verlichting die ieder jaar terugkomt, opgehangen door bewoners en winkeliers samen.", activity: "ontmoetingsplek", target_group: "everybody", costs: &[("Lichtslingers", Decoration, 560), ("Kabels en haken", Material, 140)], asked: 420, people: 500 },
    Idea { scheme: SPECIAL, title: "Proef met een dorpsapp", plan: "Eén jaar proberen of een app met agenda en vraagbaak werkt voor drie kernen samen.", activity: "website", target_group: "everybody", costs: &[("Inrichting", Other, 1800), ("Uitleg in drie dorpshuizen", Hire, 300)], asked: 1900, people: 600 },
    Idea { scheme: LIVE, title: "Fietsreparatiepunt", plan: "Een paal met gereedschap en een pomp bij de bushalte. Twee bewoners onderhouden hem.", activity: "ontmoetingsplek", target_group: "everybody", costs: &[("Reparatiezuil", Material, 870)], asked: 870, people: 350 },
    Idea { scheme: STREET, title: "Kerstsamenzijn in de straat", plan: "Rond een verlichte boom met een koor uit het dorp.", activity: "other", target_group: "everybody", costs: &[("Verlichting", Decoration, 85), ("Geluid voor het koor", Sound, 90)], asked: 80, people: 60 },
    Idea { scheme: LIVE, title: "Bus voor een dagje uit", plan: "Een dag naar de dierentuin met de leden van onze club.", activity: "other", target_group: "other", costs: &[("Huur van een bus", Hire, 750)], asked: 750, people: 45 },
    Idea { scheme: LIVE, title: "Podium voor buurtconcerten", plan: "Een klein podium van steigerhout op het plein. Muzikanten uit het dorp spelen er in de zomer.", activity: "kunst-en-historie", target_group: "everybody", costs: &[("Steigerhout", Material, 640), ("Stroompunt", Other, 420), ("Aankondigingen", Printing, 60)], asked: 900, people: 200 },
];

/// Streets of the sample; each kern uses some of them.
pub(super) const STREETS: [&str; 14] = [
    "Dorpsstraat", "Kersenbongerd", "Molenweg", "Kerkstraat", "Achterstraat", "Lekdijk", "Voorstraat", "Boomgaardlaan",
    "Meidoornstraat", "Brinkstraat", "Schoolstraat", "Lindelaan", "Zandweg", "Appelhof",
];

/// People of the sample.
pub(super) const NAMES: [&str; 24] = [
    "Wim van Zetten", "Gerda Muilwijk", "T. Budding", "S. Okkerse", "J. de Kruijff", "M. van Ommeren", "Ria Versteegh",
    "Hans van Wijk", "Fatima el Amrani", "Kees Drost", "Lotte Hoekstra", "Piet van Mourik", "Ans Peters", "Bram Jansen",
    "Ingrid Scholten", "Ali Yildiz", "Corrie van Dijk", "Daan Roelofs", "Els Willemsen", "Gijs van Kessel",
    "Hennie Blom", "Karin Smits", "Mehmet Kaya", "Noor van Beek",
];

/// Clubs of the sample.
pub(super) const CLUBS: [&str; 8] = [
    "Oranjevereniging", "Fanfare", "Buurtclub Zuid", "Basisschool De Kersentuin", "Sportvereniging", "Stichting Dorpsplein",
    "Vrouwenvereniging", "Werkgroep Groen",
];
