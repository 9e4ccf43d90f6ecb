// Written from the Rust types by `cargo xtask contract`; a test keeps it current. Do not edit.

/**
 * What the receiver showed.
 */
export type AccountView = { 
/**
 * On which day it came in.
 */
on: string, 
/**
 * What was spent.
 */
spent: Euro | null, 
/**
 * The report; empty when not here.
 */
report: string, };

/**
 * What a person does with an application.
 */
export type Act = "submit" | "ask-to-complete" | "complete" | "advise" | "judge" | "depart" | "propose" | "award" | "reject" | "not-take" | "withdraw" | "forward" | "help-otherwise" | "announce" | "correct" | "settle-decision" | "settle-field" | "award-on-the-spot" | "confirm" | "dispute" | "extend" | "suspend" | "resume" | "wait";

/**
 * Whether something may be done now.
 */
export type ActView = { 
/**
 * What.
 */
act: Act, 
/**
 * Why not; none when it may.
 */
locked: Text | null, };

/**
 * Adds a person with a seat on this laptop.
 */
export type AddPerson = { 
/**
 * The name.
 */
name: string, 
/**
 * The roles.
 */
roles: Array<RoleGrant>, 
/**
 * A first passphrase, typed by that person.
 */
passphrase: string, };

/**
 * What the kernverbinder advises.
 */
export type Advice = { "is": "award", "amount": Euro } | { "is": "reject" };

/**
 * What a scheme year says about the time after an award.
 */
export type AfterAward = { 
/**
 * How much of a verlening is paid in advance, in hundredths of the award (Awb 4:95).
 */
advance: number, 
/**
 * Further parts that are paid in advance, each from its own day; empty when all of the advance is paid at once.
 */
later?: Array<LaterPart>, 
/**
 * The condition by which the receiver pays first and claims afterwards. Where the municipality uses it, nothing is
 * paid in advance.
 */
claimed_by?: ConditionId, 
/**
 * What is shown for how much money: the first that reaches as far as the award.
 */
shown: Array<Shown>, 
/**
 * The form that is proposed to who decides; none where the officer chooses.
 */
form?: AwardForm, 
/**
 * Within how many weeks the municipality pays, where its own regulation says so (Awb 4:87 lid 2); none for the six
 * weeks of the law.
 */
pay_weeks?: number, 
/**
 * Where this is written.
 */
source: Source, };

/**
 * Against what an objection goes.
 */
export type Against = { "is": "decision" } | { "is": "ruling", "action": string };

/**
 * A decision that an objection can go against.
 */
export type AgainstView = { 
/**
 * Which.
 */
against: Against, 
/**
 * How it is called: "het besluit van 12 mei".
 */
title: Text, };

/**
 * How sure it is that an earlier case is of the same kind.
 */
export type Alike = "same" | "lookalike";

/**
 * How an allotment ended.
 */
export type AllotmentEnded = "returned" | "taken-over";

/**
 * The identity of an allotment.
 */
export type AllotmentId = string;

/**
 * One allotment.
 */
export type AllotmentRow = { 
/**
 * Which.
 */
allotment: AllotmentId, 
/**
 * Out of which pot.
 */
pot: PotId, 
/**
 * To which seat.
 */
seat: string, 
/**
 * Whose seat that is; empty when the name is not here.
 */
name: string, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * How much was given.
 */
amount: Euro, 
/**
 * How much of it counts as awarded, as far as is known here.
 */
used: Euro, 
/**
 * What is left of it: zero once it ended.
 */
left: Euro, 
/**
 * On which day it was given.
 */
on: string, 
/**
 * How it ended; none while it runs.
 */
ended: AllotmentEnded | null, 
/**
 * Whether it is of the seat at the desk, which can bring it back.
 */
mine: boolean, 
/**
 * Why the person at the desk cannot take it over; none when she can.
 */
locked: Text | null, };

/**
 * A seat of a kernverbinder.
 */
export type AllotmentSeat = { 
/**
 * The seat.
 */
seat: string, 
/**
 * Whose.
 */
name: string, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * The kernen that she serves; none for all.
 */
kernen: Array<KernId>, };

/**
 * All allotments, and what the person at the desk may give.
 */
export type Allotments = { 
/**
 * Every allotment, the running ones in front.
 */
allotments: Array<AllotmentRow>, 
/**
 * The pots that the seat at the desk holds, of which it may give a part.
 */
pots: Array<PotState>, 
/**
 * The seats that can be given one.
 */
seats: Array<AllotmentSeat>, };

/**
 * Who asks. Personal data: lives in an erasable body. No BSN: no scheme needs it.
 */
export type Applicant = { 
/**
 * Resident, organisation or company.
 */
kind: ApplicantKind | null, 
/**
 * The name of the person who asks.
 */
name: string, 
/**
 * The organisation or company on whose behalf.
 */
organisation: string, 
/**
 * Street and number.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Place.
 */
place: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * Bank account.
 */
iban: string, 
/**
 * In whose name the account stands.
 */
iban_holder: string, };

/**
 * What kind of applicant it is.
 */
export type ApplicantKind = "resident" | "organisation" | "company";

/**
 * An application as it stands on the form.
 */
export type Application = { 
/**
 * What is asked, in the open part of the journal.
 */
ask: Ask, 
/**
 * Who asks.
 */
applicant: Applicant, 
/**
 * The idea in a few words.
 */
idea: string, 
/**
 * What will be done, and for whom.
 */
plan: string, 
/**
 * The applicant's own reason for each condition that people judge.
 */
reasons: { [key in ConditionId]: string }, 
/**
 * What each cost line is for, in the order of [`Ask::costs`].
 */
cost_texts: Array<string>, 
/**
 * Who else pays.
 */
other_funders: string, 
/**
 * Why it was received before it was typed in; needed when `received_on` lies before the day of typing.
 */
received_reason: string, 
/**
 * The words of each receipt of a claim, in the order of [`Ask::expenses`].
 */
expense_texts?: Array<ExpenseText>, };

/**
 * One application, whole.
 */
export type ApplicationView = { 
/**
 * Which.
 */
case: string, 
/**
 * Its version: hand it back with an act.
 */
version: number, 
/**
 * Its number.
 */
number: string, 
/**
 * Where it stands.
 */
state: State, 
/**
 * What was decided, also after the announcement.
 */
outcome: State | null, 
/**
 * What is asked.
 */
ask: Ask, 
/**
 * Who asks; none when withheld or erased.
 */
applicant: Applicant | null, 
/**
 * The free texts.
 */
words: { [key in string]: string }, 
/**
 * The scheme year it is judged by.
 */
scheme_year: SchemeYear, 
/**
 * The name of the kern.
 */
kern: string, 
/**
 * Who took it in.
 */
taken_in_by: string, 
/**
 * The budget year.
 */
year: number, 
/**
 * The steps of the track line.
 */
track: Array<TrackStep>, 
/**
 * The term for deciding; none once decided.
 */
term: TermView | null, 
/**
 * The last day to object, once announced; to appeal to the court, when it was decided anew.
 */
objection_until: string | null, 
/**
 * Whether it was decided anew after an objection: then no second one follows, but an appeal to the court.
 */
decided_anew: boolean, 
/**
 * The terms that run, in words.
 */
clocks: Array<ClockView>, 
/**
 * Objections and notices of default.
 */
remedies: RemediesView, 
/**
 * The most that can be awarded now and why; for a decided case what was weighed then.
 */
assessment: Assessment, 
/**
 * Views and judgements.
 */
judgements: { [key in ConditionId]: Judgement }, 
/**
 * The advice.
 */
advice: Advice | null, 
/**
 * The amount awarded.
 */
awarded: Euro | null, 
/**
 * The days it stood still.
 */
pauses: Array<Pause>, 
/**
 * What may be done now, and why not.
 */
acts: Array<ActView>, 
/**
 * Papers.
 */
papers: Array<PaperRow>, 
/**
 * What happened, newest first.
 */
history: Array<HistoryLine>, 
/**
 * The mandate reference last used for this scheme, as a first proposal.
 */
mandate: string | null, 
/**
 * The disputes this case is in; while there is one, no letter and no payment goes out.
 */
disputes: Array<DisputeBrief>, 
/**
 * A decision that somebody proposed who does not hold the pot.
 */
proposed: ProposedView | null, 
/**
 * Who commits the pot; none when nobody does.
 */
holder: PotHolderView | null, 
/**
 * What became of the money; none without an award.
 */
grant: GrantView | null, 
/**
 * How the group, organisation or volunteer is called that holds the pot; none where a kern or the municipality does.
 */
held_for: string | null, 
/**
 * Other cases whose applicant is likely the same.
 */
same_applicant: Array<SameApplicant>, 
/**
 * What the seat at the desk was given of this pot to grant on the spot; none once the case is decided.
 */
allotments: Array<OwnAllotment>, 
/**
 * How it was awarded on the spot; none when it was not.
 */
on_the_spot: OnTheSpotView | null, 
/**
 * The mandates by which the person at the desk may decide under this scheme today.
 */
mandates: Array<Mandate>, 
/**
 * Whether the mandate register has a row, so that a decision by mandate needs one.
 */
register_kept: boolean, 
/**
 * The conditions that were departed from; they stay here for ever.
 */
departures: Array<DepartureView>, 
/**
 * The day on which its words and personal data were erased; none when they were not.
 */
erased_on: string | null, 
/**
 * How long they are kept and why; none while it waits for a decision.
 */
kept: Kept | null, 
/**
 * The case in whose place this one came; none when there is none, or when it is not here.
 */
instead_of: NamedCase | null, 
/**
 * The case that came in the place of this one.
 */
instead: NamedCase | null, };

/**
 * Appoints a person as an administrator with the printed root key; any barring of that person's seats is lifted.
 */
export type Appoint = { 
/**
 * Whom.
 */
person: PersonId, 
/**
 * The printed root key.
 */
root_key: string, };

/**
 * A street, some blocks or a neighbourhood in a kern: the list grows as applications name them.
 */
export type Area = { 
/**
 * Its short name in the kern.
 */
id: AreaId, 
/**
 * The kern it lies in.
 */
kern: KernId, 
/**
 * As residents call it: "Dorpsstraat".
 */
name: string, };

/**
 * The short name of an area, unique in its kern: the folded words of its name, for example `dorpsstraat`.
 */
export type AreaId = string;

/**
 * One argument of a sentence. The catalogue's side decides how an amount or a date is written.
 */
export type Arg = { "is": "euro", "value": Euro } | { "is": "date", "value": string } | { "is": "number", "value": number } | { "is": "name", "value": string };

/**
 * Takes in the bundle with which a municipality lets this laptop in, and opens the office.
 */
export type ArriveInput = { 
/**
 * The bundle.
 */
file: string, 
/**
 * The passphrase chosen when joining.
 */
passphrase: string, };

/**
 * The open part of an application: choices from lists, amounts, dates. No words of a person, no personal data.
 */
export type Ask = { 
/**
 * Under which scheme.
 */
scheme: SchemeId | null, 
/**
 * The budget year; by default the year of the activity.
 */
budget_year: number | null, 
/**
 * The kern.
 */
kern: KernId | null, 
/**
 * The street, blocks or neighbourhood, as the area list names it; a new name joins the list on submission.
 */
area: string | null, 
/**
 * For whom it is open in place: whether the whole kern instead of one area.
 */
whole_kern: boolean, 
/**
 * The kind of activity, from the municipality's list.
 */
activity: string | null, 
/**
 * The target group, from the municipality's list.
 */
target_group: string | null, 
/**
 * The first day of the activity.
 */
from: string | null, 
/**
 * Its last day, when it takes more than one.
 */
until: string | null, 
/**
 * How many people are expected.
 */
people: number | null, 
/**
 * The cost lines: kind and amount. What each is for stands in [`Application::cost_texts`].
 */
costs: Array<Cost>, 
/**
 * Money of the applicant.
 */
own_money: Euro | null, 
/**
 * Money of other funders.
 */
other_money: Euro | null, 
/**
 * What is asked of the municipality.
 */
asked: Euro | null, 
/**
 * The applicant declares that nobody in the area is excluded.
 */
declared_open: boolean, 
/**
 * The applicant declares that it is one-off.
 */
declared_one_off: boolean, 
/**
 * The day of receipt; by default the day of typing.
 */
received_on: string | null, 
/**
 * How it came in.
 */
channel: Channel | null, 
/**
 * A signed copy was seen.
 */
signed_copy_seen: boolean, 
/**
 * Who holds the pot, by the registers; none where a kern or the municipality does and somebody applies.
 */
holder?: EntryId, 
/**
 * The case in whose place this one comes, because its pot had no money: that one ends when this is handed in.
 */
instead_of?: string, 
/**
 * The receipts of a claim. Supplier and number stand in [`Application::expense_texts`].
 */
expenses?: Array<Expense>, };

/**
 * The whole answer to "may this be granted, and how much?".
 */
export type Assessment = { 
/**
 * One verdict per condition that is on, in the order of the scheme year.
 */
verdicts: Array<Verdict>, 
/**
 * What is asked, when it is filled in.
 */
asked: Euro | null, 
/**
 * The most that can be awarded now. Judged conditions that nobody has judged yet do not lower it.
 */
most: Euro, 
/**
 * Why it is not more: the conditions that bind, each as a sentence. Empty when all that is asked can be given.
 */
because: Array<Text>, 
/**
 * The pot that would bear it, when scheme and holder are known.
 */
pot: PotState | null, 
/**
 * What is still missing for submitting, by field name of the application.
 */
missing: Array<string>, };

/**
 * Adds a paper to a case or a draft.
 */
export type AttachPaper = { 
/**
 * The case, or
 */
case: string | null, 
/**
 * the draft.
 */
draft: string | null, 
/**
 * Its name.
 */
name: string, 
/**
 * The bytes, base64.
 */
content: string, };

/**
 * Awards contributions that were proposed: each by itself.
 */
export type AwardContributions = { 
/**
 * Which cases, with the versions that were on the screen.
 */
cases: Array<CaseVersion>, 
/**
 * By what authority.
 */
basis: Basis, };

/**
 * The form of an award.
 */
export type AwardForm = "verlening" | "directe-vaststelling";

/**
 * Where a backup goes.
 */
export type BackupInput = { 
/**
 * The file to write.
 */
file: string, };

/**
 * A backup that somebody chose: who can open it.
 */
export type BackupView = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * The seats on the laptop of which it is a copy.
 */
seats: Array<SeatLabel>, };

/**
 * Bars a seat at its last event known here.
 */
export type Bar = { 
/**
 * Which.
 */
seat: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The printed root key, when a person without the role does it.
 */
root_key: string | null, };

/**
 * By what authority somebody decides.
 */
export type Basis = { "by": "mandate", 
/**
 * Its reference in the mandate register.
 */
reference: string, } | { "by": "college", 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
on: string, };

/**
 * The money of a scheme or a kern in one year.
 */
export type BesideCell = { 
/**
 * The ceilings together; none when no pot has one.
 */
ceiling: Euro | null, 
/**
 * Committed in all, with what is due, paid and settled.
 */
committed: Euro, 
/**
 * Paid, settled or not.
 */
paid: Euro, 
/**
 * Settled.
 */
settled: Euro, };

/**
 * A scheme or a kern through the years.
 */
export type BesideRow = { 
/**
 * Its short name; empty for what belongs to no kern.
 */
id: string, 
/**
 * Its name; empty likewise.
 */
name: Bilingual, 
/**
 * What it had in each year, in the order of the years; a single one for what stands once.
 */
cells: Array<BesideCell>, };

/**
 * A text that is data of the municipality, in plain Dutch and in English.
 */
export type Bilingual = { 
/**
 * Plain Dutch (B1).
 */
nl: string, 
/**
 * English.
 */
en: string, };

/**
 * Who can take a decision about money.
 */
export type Body = "council" | "college";

/**
 * What one kern has of one scheme.
 */
export type BudgetCell = { 
/**
 * The pots: none where nobody is at home, more than one where several groups are.
 */
pots: Array<PotState>, 
/**
 * Together.
 */
sum: PotSum, };

/**
 * A scheme with a pot per kern.
 */
export type BudgetColumn = { 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * The ceiling of one pot; none where they differ, or where there is none.
 */
ceiling: Euro | null, 
/**
 * Whether its pots are for a year, or stand once.
 */
period: Period, 
/**
 * The sum of all pots.
 */
total: PotSum, };

/**
 * A pot that belongs to no kern; or a scheme of which nobody holds one yet.
 */
export type BudgetOther = { 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * Whose pot it is: a group, an organisation, a kern that is not on the list; empty for the municipality.
 */
holder: string, 
/**
 * The ceiling of one pot of it.
 */
each: Euro | null, 
/**
 * Whether it is for a year, or stands once.
 */
period: Period, 
/**
 * The pot; none where no register names a holder.
 */
pot: PotState | null, 
/**
 * The register that names the holders, where there is one.
 */
register: Register | null, 
/**
 * Where the ceiling is written.
 */
source: Source, };

/**
 * A kern in the budget.
 */
export type BudgetRow = { 
/**
 * The kern.
 */
kern: KernId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it has of each scheme, in the order of the columns.
 */
cells: Array<BudgetCell>, 
/**
 * All of it together.
 */
total: PotSum, };

/**
 * The budget of a year.
 */
export type BudgetView = { 
/**
 * The year.
 */
year: number, 
/**
 * The programme frame: a warning, never a limit.
 */
frame: FrameView | null, 
/**
 * One column per scheme whose pots belong to a kern: its own, or that of a group or organisation at home there.
 */
columns: Array<BudgetColumn>, 
/**
 * One row per kern.
 */
rows: Array<BudgetRow>, 
/**
 * The pots of all kernen together.
 */
of_kernen: PotSum, 
/**
 * The pots that belong to no kern.
 */
others: Array<BudgetOther>, 
/**
 * All pots together.
 */
total: PotSum, 
/**
 * In how many cases of this year a condition was departed from.
 */
departed: number, 
/**
 * The pots in dispute: their letters and payments are blocked.
 */
contested: Array<PotId>, 
/**
 * What remains at each step of the money in each pot of the year that holds anything, and of those that stand once.
 */
steps: Array<PotSteps>, };

/**
 * Why a call did not do what was asked.
 */
export type CallFailure = { 
/**
 * Whether the rules say no, something is wrong, or nobody is at the desk.
 */
kind: FailureKind, 
/**
 * The sentence.
 */
text: Text, 
/**
 * The field it concerns, as a path (`ask.kern`).
 */
field?: string, 
/**
 * More sentences: what binds, what is missing.
 */
because: Array<Text>, };

/**
 * What would change in a case.
 */
export type CaseChange = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The kern.
 */
kern: KernId | null, 
/**
 * The idea in its own words; empty when not here.
 */
idea: string, 
/**
 * What happened, in order.
 */
what: Array<Text>, };

/**
 * A case, to go to.
 */
export type CaseRef = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The idea; empty when not here.
 */
idea: string, };

/**
 * A case as it was on the screen.
 */
export type CaseVersion = { 
/**
 * Which case.
 */
case: string, 
/**
 * The version that was on the screen.
 */
version: number, };

/**
 * The money of one pot.
 */
export type Ceiling = { 
/**
 * How much; none where no source sets a ceiling ("geen plafond vastgesteld").
 */
amount: Euro | null, 
/**
 * Whether it is a published subsidieplafond (Awb 4:22, 4:25, 4:27) or an internal budget.
 */
published: boolean, 
/**
 * The decision or document it rests on.
 */
source: Source, 
/**
 * The decision that set it, once one did; none for what ships.
 */
decision?: Resolution, };

/**
 * What all pots of a scheme have together from a day on.
 */
export type CeilingFrom = { 
/**
 * The first day.
 */
from: string, 
/**
 * How much; none where no ceiling is set.
 */
amount: Euro | null, };

/**
 * The verklaring van vernietiging: what went, why, by whom, and where. No personal data of applicants.
 */
export type Certificate = { 
/**
 * The erasure.
 */
erasure: ErasureRow, 
/**
 * The municipality.
 */
municipality: string, 
/**
 * How many cases were what.
 */
classes: Array<CertificateClass>, 
/**
 * The first budget year of the cases; none for entries of a register alone.
 */
from_year: number | null, 
/**
 * The last one.
 */
to_year: number | null, 
/**
 * Every laptop at work, and when it told that it carried this out.
 */
laptops: Array<CertificateLaptop>, };

/**
 * How many cases were what.
 */
export type CertificateClass = { 
/**
 * The term.
 */
term: RetentionTerm, 
/**
 * How many cases.
 */
cases: number, };

/**
 * A laptop and an erasure.
 */
export type CertificateLaptop = { 
/**
 * The laptop and whose it is.
 */
name: string, 
/**
 * The day on which it was carried out there; none when that is not known here.
 */
on: string | null, };

/**
 * What made this document out of the one before, and by which decision.
 */
export type Change = { 
/**
 * What was done.
 */
what: ChangeKind, 
/**
 * The decision it rests on.
 */
decision: Resolution, };

/**
 * What made this document out of the one before.
 */
export type ChangeKind = "opened" | "divided" | "redistributed" | "carried-over" | "ceiling-set";

/**
 * Changes one's own passphrase.
 */
export type ChangePassphrase = { 
/**
 * The present one.
 */
old: string, 
/**
 * The new one.
 */
new: string, };

/**
 * What would change in a kern.
 */
export type ChangeRow = { 
/**
 * The kern; none for the whole municipality.
 */
kern: KernId | null, 
/**
 * The scheme whose pot it is.
 */
scheme: SchemeId, 
/**
 * What happens.
 */
what: Text, 
/**
 * What is left in the pot now; none when it has no ceiling.
 */
before: Euro | null, 
/**
 * What would be left.
 */
after: Euro | null, };

/**
 * Puts a new scheme year document in the place of the present one.
 */
export type ChangeSchemeYear = { 
/**
 * The document; its predecessor must be the present one.
 */
document: SchemeYear, };

/**
 * How an application came in.
 */
export type Channel = "table" | "counter" | "post" | "email" | "web-form" | "telephone";

/**
 * Weighs an application while it is typed.
 */
export type CheckInput = { 
/**
 * The case it corrects or completes, so that it is not counted twice.
 */
case: string | null, 
/**
 * As it stands on the form.
 */
application: Application, 
/**
 * What is known of the holder where no register holds it yet.
 */
known?: Known, };

/**
 * The answer to a check.
 */
export type CheckView = { 
/**
 * What the conditions say.
 */
assessment: Assessment, 
/**
 * What cannot be accepted: field and message id.
 */
problems: Array<Problem>, 
/**
 * By when would be decided, if it were handed in now.
 */
decide_by: string | null, 
/**
 * Until when this laptop knows the pot: the last moment anything was taken in or done here, RFC 3339.
 */
as_of: string | null, 
/**
 * Other cases whose applicant is likely the same.
 */
same_applicant: Array<SameApplicant>, };

/**
 * Something one chooses from a list of the municipality: a kind of activity or a target group.
 */
export type Choice = { 
/**
 * Its short name; `other` means: in the applicant's own words only.
 */
id: string, 
/**
 * What a person sees.
 */
name: Bilingual, };

/**
 * What a choice asks.
 */
export type ChoiceNeeds = "reason" | "amounts" | "decision" | "root-key";

/**
 * The claim budget of one group in one year.
 */
export type ClaimBudget = { 
/**
 * The scheme year it is of.
 */
scheme_year: SchemeYear, 
/**
 * The group.
 */
group: Entry, 
/**
 * Who to ask for; none when withheld, erased or never told.
 */
details: Applicant | null, 
/**
 * Whether a claim can be taken in today: in a year that has ended, when the group was there on its last day.
 */
stands: boolean, 
/**
 * The pot.
 */
pot: PotState, 
/**
 * What may still be claimed: what is left, less what earlier claims ask.
 */
remainder: Euro | null, 
/**
 * The claims, newest first.
 */
claims: Array<ListRow>, };

/**
 * The claim budgets of a year.
 */
export type ClaimsView = { 
/**
 * The year.
 */
year: number, 
/**
 * The claim budgets: one for each scheme and group.
 */
budgets: Array<ClaimBudget>, };

/**
 * A term that runs or ran, in words.
 */
export type ClockView = { 
/**
 * Which: `decision`, `objection`, `payment`, `account`.
 */
clock: string, 
/**
 * Until when, and how that came about.
 */
term: TermView, };

/**
 * What a person wants done with a case. Imperative.
 */
export type Command = { "do": "submit", 
/**
 * As it stands on the form.
 */
application: Application, } | { "do": "ask-to-complete", 
/**
 * The last day to complete.
 */
until: string, 
/**
 * What is missing, in words for the applicant.
 */
missing: string, } | { "do": "complete", 
/**
 * The day on which the completion was received.
 */
on: string, 
/**
 * The application as it now stands.
 */
application: Application, } | { "do": "advise", 
/**
 * For or against, and how much.
 */
advice: Advice, 
/**
 * When it was discussed in the kern.
 */
discussed_on: string | null, 
/**
 * With whom.
 */
discussed_with: string, 
/**
 * With what outcome.
 */
discussed_outcome: string, 
/**
 * The view per judged condition, each with a reason.
 */
views: { [key in ConditionId]: Opinion }, 
/**
 * The advice in words.
 */
words: string, } | { "do": "judge", 
/**
 * Which.
 */
condition: ConditionId, 
/**
 * How and why.
 */
opinion: Opinion, } | { "do": "depart", 
/**
 * Which.
 */
condition: ConditionId, 
/**
 * Why.
 */
reason: string, } | { "do": "propose", 
/**
 * How much.
 */
amount: Euro, 
/**
 * A verlening or a directe vaststelling.
 */
form: AwardForm, 
/**
 * On what basis it would be.
 */
basis: Basis, 
/**
 * Why; for who holds the pot.
 */
reason: string, } | { "do": "award", 
/**
 * How much.
 */
amount: Euro, 
/**
 * A verlening or a directe vaststelling.
 */
form: AwardForm, 
/**
 * On what basis.
 */
basis: Basis, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "reject", 
/**
 * On what basis.
 */
basis: Basis, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "not-take", 
/**
 * On what basis.
 */
basis: Basis, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "withdraw", 
/**
 * In the applicant's words.
 */
reason: string, } | { "do": "forward", 
/**
 * To whom and why.
 */
reason: string, } | { "do": "help-otherwise", 
/**
 * How; may stay empty where another case says it.
 */
reason: string, 
/**
 * The case that comes in its place.
 */
instead?: string, } | { "do": "announce", 
/**
 * That day.
 */
sent_on: string, } | { "do": "correct", 
/**
 * The application as it should have been.
 */
application: Application, 
/**
 * Why.
 */
reason: string, } | { "do": "settle-decision", 
/**
 * What stands from now on.
 */
outcome: Settled, 
/**
 * Why.
 */
reason: string, } | { "do": "settle-field", 
/**
 * Which field.
 */
field: string, 
/**
 * The commit in whose version it stands: the hash (hex) of its head.
 */
claim: string, 
/**
 * Why; may stay empty.
 */
reason: string, } | { "do": "award-on-the-spot", 
/**
 * Out of which allotment.
 */
allotment: AllotmentId, 
/**
 * How much.
 */
amount: Euro, 
/**
 * A verlening or a directe vaststelling.
 */
form: AwardForm, 
/**
 * On what basis.
 */
basis: Basis, 
/**
 * The view per judged condition, each with a reason; those that were given before still stand.
 */
views: { [key in ConditionId]: Opinion }, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "confirm" } | { "do": "dispute", 
/**
 * Why.
 */
reason: string, } | { "do": "extend", 
/**
 * The last day from now on.
 */
until: string, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "suspend", 
/**
 * On what ground.
 */
ground: PauseGround, 
/**
 * The last still day, unless the clock is let run before.
 */
until: string, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "resume", 
/**
 * From which day.
 */
on: string, } | { "do": "wait", 
/**
 * The last day to decide from now on.
 */
until: string, 
/**
 * Why; it stands in the letter.
 */
reason: string, };

/**
 * One condition of a scheme year.
 */
export type Condition = { 
/**
 * Its short name in the scheme year.
 */
id: ConditionId, 
/**
 * A few words: "Past in de pot".
 */
name: Bilingual, 
/**
 * The whole rule in plain words.
 */
text: Bilingual, 
/**
 * Who weighs it and how.
 */
test: Test, 
/**
 * Where it is written.
 */
source: Source, 
/**
 * How it may be departed from.
 */
departure: Departure, 
/**
 * Whether the municipality uses it. Rules found only on public pages ship switched off.
 */
on: boolean, };

/**
 * The short name of a condition, unique in its scheme year, for example `past-in-de-pot`.
 */
export type ConditionId = string;

/**
 * The case of a contribution.
 */
export type ContributionCase = { 
/**
 * The case in the list.
 */
row: ListRow, 
/**
 * Its version: hand it back with a decision.
 */
version: number, 
/**
 * Who proposed it.
 */
proposed_by: string, };

/**
 * The contribution of one holder.
 */
export type ContributionRow = { 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
scheme_name: Bilingual, 
/**
 * The holder.
 */
holder: EntryId, 
/**
 * How it is called; empty for a volunteer whose name is not here.
 */
name: string, 
/**
 * The amount of the year.
 */
amount: Euro, 
/**
 * What the conditions say: of the case, or of what would be proposed today.
 */
assessment: Assessment, 
/**
 * The case it stands in, when it was proposed.
 */
case: ContributionCase | null, 
/**
 * Why it cannot be proposed by who is at the desk; none when it may, also when a condition is not met.
 */
proposing: Text | null, 
/**
 * Why it cannot be awarded now by who is at the desk; none when it may. Always there without a case.
 */
awarding: Text | null, };

/**
 * The yearly contributions of a year.
 */
export type ContributionsView = { 
/**
 * The year.
 */
year: number, 
/**
 * One for each scheme and entry that stands in the year, or has a case in it.
 */
rows: Array<ContributionRow>, 
/**
 * The mandate reference last used for one of these, as a first proposal.
 */
mandate: string | null, 
/**
 * The mandates by which the person at the desk may award one of these today.
 */
mandates: Array<Mandate>, 
/**
 * Whether the mandate register has a row, so that a decision by mandate needs one.
 */
register_kept: boolean, };

/**
 * One cost line without its words.
 */
export type Cost = { 
/**
 * What kind of cost.
 */
kind: CostKind, 
/**
 * How much; none while it is being typed.
 */
amount: Euro | null, };

/**
 * What a cost line is for.
 */
export type CostKind = "sound" | "decoration" | "play-material" | "prizes" | "food" | "drink" | "tableware" | "barbecue" | "material" | "hire" | "printing" | "other" | "wages";

/**
 * A week in the course of a year in which something changed.
 */
export type CoursePoint = { 
/**
 * The Monday of that week, or the first of January.
 */
on: string, 
/**
 * Committed up to and including that week, as it stands now.
 */
committed: Euro, 
/**
 * Paid up to and including that week, less what came back.
 */
paid: Euro, };

/**
 * The course of a scheme through a year, week by week.
 */
export type CourseView = { 
/**
 * The year.
 */
year: number, 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * This year.
 */
course: Array<CoursePoint>, 
/**
 * The year before; empty for pots that stand once.
 */
before: Array<CoursePoint>, 
/**
 * The ceilings of all its pots together, each from the day on which it was set; the first from the first of January.
 */
ceilings: Array<CeilingFrom>, };

/**
 * A budget post that pays for a pot (begrotingspost).
 */
export type Cover = { 
/**
 * Its short name, for example `samenkracht`.
 */
post: string, 
/**
 * Its name in the budget of the municipality.
 */
name: Bilingual, 
/**
 * What it pays of all pots of this scheme together; none for all that the other posts leave.
 */
amount?: Euro, 
/**
 * Where it is written.
 */
source: Source, };

/**
 * Decides anew after an objection that was founded.
 */
export type DecideAnew = { 
/**
 * Of which case.
 */
case: string, 
/**
 * The version that was on the screen: refused when somebody changed it meanwhile.
 */
version: number, 
/**
 * The objection.
 */
objection: string, 
/**
 * How much is awarded now; none rejects.
 */
amount: Euro | null, 
/**
 * In which form it is awarded; none where the form there was goes on.
 */
form?: AwardForm, 
/**
 * Why; it stands in the letter.
 */
reason: string, };

/**
 * Decides many at once, each by itself.
 */
export type DecideMany = { 
/**
 * Which, with what each gets; nothing rejects it.
 */
decisions: Array<OneOfMany>, 
/**
 * On what basis, for each.
 */
basis: Basis, 
/**
 * In what form money is given; not needed for claims and yearly contributions.
 */
form?: AwardForm, 
/**
 * Why, for each that gets less than it asked or nothing; it stands in their letters.
 */
reason: string, };

/**
 * Who decides.
 */
export type Decider = "mandated" | "college";

/**
 * Why no penalty is owed although the term has passed (Awb 4:17 lid 6). A person says so, with a reason.
 */
export type DefaultException = "unreasonably-late" | "no-party" | "hopeless";

/**
 * How a condition may be departed from. Departing takes a role and a reason.
 */
export type Departure = { "by": "never" } | { "by": "policy-rule" } | { "by": "hardship", 
/**
 * The clause, as the letter names it.
 */
clause: string, };

/**
 * A condition that was departed from.
 */
export type DepartureView = { 
/**
 * Which.
 */
condition: ConditionId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * By whom; empty when the name is not here.
 */
who: string, 
/**
 * On which day.
 */
on: string, 
/**
 * Why; empty when that is not here.
 */
reason: string, };

/**
 * Who is at the desk, and what every page needs to know.
 */
export type DeskView = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * The seat.
 */
seat: string, 
/**
 * The roles.
 */
roles: Array<RoleGrant>, 
/**
 * The title of the first role today.
 */
title: Bilingual, 
/**
 * The municipality.
 */
municipality: string, 
/**
 * Whether everything here is made up.
 */
sample: boolean, 
/**
 * Today.
 */
today: string, 
/**
 * The years there is something of, newest first.
 */
years: Array<number>, 
/**
 * The kernen.
 */
kernen: Array<Kern>, 
/**
 * How many things wait on Vandaag.
 */
waiting: number, 
/**
 * How many administrators there are; a reminder stands until there are two.
 */
administrators: number, 
/**
 * After how many minutes without a key press the office locks.
 */
lock_after_minutes: number, 
/**
 * How far exchange with the other laptops is.
 */
exchange: ExchangeState, };

/**
 * Which way a bundle went.
 */
export type Direction = "out" | "in";

/**
 * A dispute, to go to.
 */
export type DisputeBrief = { 
/**
 * Its name.
 */
key: string, 
/**
 * What happened.
 */
title: Text, 
/**
 * Whether no letter and no payment of the case goes out as long as it lasts.
 */
blocks: boolean, };

/**
 * One dispute.
 */
export type DisputeCard = { 
/**
 * Its name: the same on every laptop.
 */
key: string, 
/**
 * What kind: `decided-twice`, `overspent`, …
 */
kind: string, 
/**
 * What happened, with amount and place.
 */
title: Text, 
/**
 * That nobody did wrong, and what is blocked meanwhile.
 */
lead: Text, 
/**
 * The day of the last event it rests on.
 */
since: string, 
/**
 * The pot, drawn with the claims past the tick.
 */
pot: DisputedPot | null, 
/**
 * The kern, where it is about one.
 */
kern: KernId | null, 
/**
 * The cases it is about.
 */
cases: Array<CaseRef>, 
/**
 * What each did, in an order that says nothing.
 */
claims: Array<DisputeClaim>, 
/**
 * What can be chosen.
 */
choices: Array<DisputeChoice>, 
/**
 * Why the person at the desk may not choose; none when she may.
 */
locked: Text | null, };

/**
 * One way out.
 */
export type DisputeChoice = { 
/**
 * What `settle` names it by.
 */
choice: string, 
/**
 * What it says.
 */
title: Text, 
/**
 * What follows from it.
 */
then: Text, 
/**
 * Why it cannot be chosen; none when it can.
 */
locked: Text | null, 
/**
 * What has to be filled in besides a reason.
 */
needs: ChoiceNeeds, };

/**
 * What one of them did.
 */
export type DisputeClaim = { 
/**
 * What a choice names it by.
 */
claim: string, 
/**
 * Who.
 */
who: string, 
/**
 * On which laptop.
 */
laptop: string, 
/**
 * When, as that laptop's clock had it, RFC 3339.
 */
at: string, 
/**
 * What was done: "kende € 500,00 toe".
 */
what: Text, 
/**
 * How much money, where it is about money.
 */
amount: Euro | null, 
/**
 * What was known then: "wist niet van het besluit van Pieter; laatst bijgewerkt op 12 mei".
 */
knew: Text, 
/**
 * Whether a letter is out.
 */
letter: Text | null, 
/**
 * The case.
 */
case: CaseRef | null, };

/**
 * A pot in dispute.
 */
export type DisputedPot = { 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * The ceiling.
 */
ceiling: Euro | null, 
/**
 * What is spent beside the claims.
 */
spent: Euro, 
/**
 * What the claims come to together.
 */
claimed: Euro, };

/**
 * All disputes, those with money first.
 */
export type DisputesView = { 
/**
 * The cards.
 */
disputes: Array<DisputeCard>, 
/**
 * Disputes that were settled, the newest first, at most fifty; a settlement can be revised.
 */
settled: Array<SettledRow>, };

/**
 * In what order money is given when it is short.
 */
export type Distribution = "order-of-receipt" | "compare-after-deadline" | "residents-divide";

/**
 * How money is divided.
 */
export type Division = { "how": "equal", 
/**
 * Where the cents go that cannot be divided.
 */
remainder: Remainder, } | { "how": "by-hand", 
/**
 * What each gets.
 */
parts: Array<Part>, };

/**
 * Does something with a case.
 */
export type DoAct = { 
/**
 * Which case.
 */
case: string, 
/**
 * The version that was on the screen: refused when somebody changed it meanwhile.
 */
version: number, 
/**
 * What.
 */
command: Command, };

/**
 * Does something with an objection or a notice of default.
 */
export type DoRemedy = { 
/**
 * Of which case.
 */
case: string, 
/**
 * The version that was on the screen: refused when somebody changed it meanwhile.
 */
version: number, 
/**
 * What.
 */
command: RemedyCommand, };

/**
 * Does a deed that was looked at before.
 */
export type DoYear = { 
/**
 * The deed.
 */
deed: YearDeed, 
/**
 * The decision it rests on, where it does.
 */
decision?: Resolution, 
/**
 * Why; needed to open a closed year again.
 */
reason?: string, 
/**
 * The name of what was seen.
 */
seen: string, };

/**
 * Something that was done.
 */
export type DoingView = { 
/**
 * The action: what undoing names it by.
 */
action: string, 
/**
 * What was done.
 */
act: GrantAct, 
/**
 * On which day.
 */
on: string, 
/**
 * Why it cannot be undone now; none when it can.
 */
locked: Text | null, 
/**
 * What has left since.
 */
warnings: Array<Warning>, };

/**
 * A draft in a list.
 */
export type DraftRow = { 
/**
 * Which.
 */
draft: string, 
/**
 * The idea, as far as typed.
 */
idea: string, 
/**
 * The kern.
 */
kern: string | null, 
/**
 * When it was saved, RFC 3339.
 */
saved_at: string, };

/**
 * A draft as it was left.
 */
export type DraftView = { 
/**
 * Which.
 */
draft: string, 
/**
 * As it stood on the form.
 */
application: Application, 
/**
 * When it was saved, RFC 3339.
 */
saved_at: string, 
/**
 * Papers that go with it.
 */
papers: Array<PaperRow>, };

/**
 * A part that is due.
 */
export type Due = { 
/**
 * How much of it is not paid yet.
 */
amount: Euro, 
/**
 * From which day.
 */
from: string, 
/**
 * On which day it has to be paid at the latest: six weeks after it was told or may be paid, or as many as the
 * municipality's own regulation says (Awb 4:87).
 */
pay_by: string, };

/**
 * What came of several at once: each has its own result.
 */
export type EachDone = { 
/**
 * In the order in which they were asked.
 */
each: Array<OneDone>, 
/**
 * What was touched.
 */
touched: Array<string>, };

/**
 * An earlier case that a condition points at.
 */
export type EarlierRef = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number as a person reads it.
 */
number: string, 
/**
 * Whether it is surely the same (area, activity or group) or only looks alike and is for a person to judge.
 */
alike: Alike, };

/**
 * Lets a seat in.
 */
export type Enrol = { 
/**
 * The join file.
 */
file: string, 
/**
 * The fingerprint that was read aloud; it must be that of the file.
 */
fingerprint: string, 
/**
 * The person whose next seat it is; none for a new person.
 */
person: PersonId | null, 
/**
 * The roles of a new person; not used for one who is here.
 */
roles: Array<RoleGrant>, };

/**
 * A seat was let in.
 */
export type Enrolled = { 
/**
 * The seat: write a bundle with everything for it.
 */
seat: string, 
/**
 * The name.
 */
name: string, 
/**
 * A name for that bundle.
 */
file_name: string, 
/**
 * What it touched.
 */
touched: Array<string>, };

/**
 * One entry of a register, as it stands now.
 */
export type Entry = { 
/**
 * Which register it is in.
 */
register: Register, 
/**
 * Its short name.
 */
id: EntryId, 
/**
 * As it is called. Empty for a coordinator: a volunteer's name is personal.
 */
name: string, 
/**
 * The kernen it speaks for or serves, the one it is at home in first.
 */
kernen: Array<KernId>, 
/**
 * The first day: of the convenant, of the group, of the volunteer's work. None where no source says it.
 */
from: string | null, 
/**
 * The last day; none as long as no end is known.
 */
until: string | null, 
/**
 * Where this is written; none for what a person entered.
 */
source?: Source, };

/**
 * The short name of an entry, unique over all registers, for example `dorpsbelang-maurik`.
 */
export type EntryId = string;

/**
 * An entry as a page shows it.
 */
export type EntryRow = { 
/**
 * The entry.
 */
entry: Entry, 
/**
 * How it is called; empty for a volunteer whose name is not here.
 */
name: string, 
/**
 * Who to ask for, with address and account; none when withheld, erased or never told.
 */
details: Applicant | null, 
/**
 * Whether it stands today: for an organisation, whether its convenant is valid.
 */
stands: boolean, };

/**
 * Why words and personal data go.
 */
export type ErasureGround = "expired" | "request";

/**
 * The identity of an erasure.
 */
export type ErasureId = string;

/**
 * What would go.
 */
export type ErasurePlan = { 
/**
 * How many cases.
 */
cases: number, 
/**
 * How many bodies: names, addresses, accounts and own words, each time they were told.
 */
bodies: number, 
/**
 * How many papers.
 */
papers: number, 
/**
 * What stands in the way, a sentence a case; nothing goes as long as there is one.
 */
refused: Array<Text>, };

/**
 * A proposal or an erasure.
 */
export type ErasureRow = { 
/**
 * Which.
 */
erasure: ErasureId, 
/**
 * How far it is.
 */
state: ErasureState, 
/**
 * Why.
 */
ground: ErasureGround, 
/**
 * The numbers of its cases, and the names of entries of a register.
 */
numbers: Array<string>, 
/**
 * Who proposed it; empty when the name is not here.
 */
proposed_by: string, 
/**
 * On which day.
 */
proposed_on: string, 
/**
 * Why, in a person's words; empty for a term that ended.
 */
reason: string, 
/**
 * Whether the person at the desk may confirm it: somebody else proposed it.
 */
to_confirm: boolean, 
/**
 * Who announced it; none before that.
 */
announced_by: string | null, 
/**
 * On which day.
 */
announced_on: string | null, 
/**
 * How many bodies went.
 */
bodies: number, 
/**
 * How many papers.
 */
papers: number, 
/**
 * How many laptops told that they carried it out.
 */
carried_out: number, 
/**
 * How many have not.
 */
awaited: number, };

/**
 * How far an erasure is.
 */
export type ErasureState = "proposed" | "dropped" | "announced";

/**
 * What somebody wants erased.
 */
export type ErasureWish = { 
/**
 * Why.
 */
ground: ErasureGround, 
/**
 * Of which cases, or entries of a register (by their file).
 */
cases: Array<string>, 
/**
 * Why, in a person's words: for a request.
 */
reason: string, };

/**
 * An amount in euro with two decimals. May be negative only as the outcome of [`Euro::minus`].
 *
 * `"650.00"` in JSON, integer cents in the database ([`Euro::cents`]).
 */
export type Euro = string;

/**
 * The state of exchange, for the top bar and beside every pot.
 */
export type ExchangeState = { 
/**
 * Of which other laptop something was heard last: "laatste van laptop 2: 3 dagen geleden"; none while there is no
 * other.
 */
last: Text | null, 
/**
 * As of when pots are known here: "bijgewerkt met alle plekken t/m 18 november"; none while there is no other.
 */
as_of: Text | null, 
/**
 * How many disputes wait for a choice.
 */
disputes: number, 
/**
 * How many actions wait for an earlier bundle.
 */
held: number, 
/**
 * Whether this seat was put back from a backup and may not commit money until it has caught up.
 */
catching_up: boolean, 
/**
 * While it catches up: the other laptops from which nothing came yet that was made after this one was put back.
 */
awaited: Array<string>, 
/**
 * Whether this seat was barred or its chain is frozen: nothing can be done with it.
 */
stopped: Text | null, };

/**
 * The page Uitwisselen.
 */
export type ExchangeView = { 
/**
 * The seat of the person at the desk.
 */
me: PeerRow, 
/**
 * All other seats of the municipality, those heard from last first.
 */
peers: Array<PeerRow>, 
/**
 * What was taken in and waits for an earlier bundle, each as a sentence.
 */
held: Array<Text>, 
/**
 * Bundles written and taken in here, the newest first, at most a hundred.
 */
history: Array<HistoryRow>, };

/**
 * One receipt without its words.
 */
export type Expense = { 
/**
 * What was bought.
 */
kind: CostKind, 
/**
 * The day on the receipt; none while it is being typed.
 */
on: string | null, 
/**
 * The amount on it; none while it is being typed.
 */
amount: Euro | null, };

/**
 * The words of one receipt. Private: a supplier may be a person.
 */
export type ExpenseText = { 
/**
 * Who was paid.
 */
supplier: string, 
/**
 * The number on the receipt; empty when it has none.
 */
number: string, };

/**
 * Writes a bundle to a file.
 */
export type Export = { 
/**
 * The file to write; it must not exist.
 */
file: string, 
/**
 * For whom.
 */
wish: ExportWish, };

/**
 * What a bundle would hold.
 */
export type ExportPreview = { 
/**
 * A name for the file.
 */
file_name: string, 
/**
 * Its number.
 */
number: number, 
/**
 * For whom, by name.
 */
who: Array<string>, 
/**
 * How many actions.
 */
actions: number, 
/**
 * How many cases they touch.
 */
cases: number, 
/**
 * How many papers go with it.
 */
papers: number, 
/**
 * About how many bytes before packing.
 */
bytes: number, 
/**
 * What does not go with it and why, as sentences.
 */
without: Array<Text>, };

/**
 * For whom a bundle is to be written.
 */
export type ExportWish = { 
/**
 * The seats; empty for everybody who can receive.
 */
for: Array<string>, 
/**
 * Everything from the beginning, not only what they are not known to have.
 */
everything: boolean, };

/**
 * A bundle was written.
 */
export type Exported = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * Its number.
 */
number: number, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * How many actions are in it.
 */
actions: number, };

/**
 * The three ways in which a call can fail.
 */
export type FailureKind = "refused" | "fault" | "locked";

/**
 * Something that is held of a person.
 */
export type FileFound = { 
/**
 * Which.
 */
file: string, 
/**
 * What it is.
 */
kind: FileKind, 
/**
 * The number of an application, or the name of an entry; empty for a draft.
 */
title: string, 
/**
 * The applicant, or who to ask for.
 */
who: Applicant, };

/**
 * Where something of a person is held.
 */
export type FileKind = "case" | "entry" | "draft";

/**
 * Looks for a person.
 */
export type FindPerson = { 
/**
 * A name, an account, an e-mail address or a telephone number.
 */
words: string, };

/**
 * A year to look at.
 */
export type ForYear = { 
/**
 * The budget year.
 */
year: number, };

/**
 * Founds a municipality on this laptop.
 */
export type Found = { 
/**
 * The preset to begin with: `buren`.
 */
preset: string, 
/**
 * The name of the first person.
 */
name: string, 
/**
 * The roles of the first person; administrator is always among them.
 */
roles: Array<Role>, 
/**
 * The passphrase of the first person.
 */
passphrase: string, };

/**
 * The two keys that are shown once, to print and keep in the safe.
 */
export type Founded = { 
/**
 * Opens the database when every passphrase is lost.
 */
recovery_key: string, 
/**
 * Appoints and bars administrators.
 */
root_key: string, 
/**
 * Who is at the desk now.
 */
desk: DeskView, };

/**
 * The sum of all pots that the frame pays, beside the frame.
 */
export type FrameCheck = { 
/**
 * What adds up, in the order given.
 */
lines: Array<FrameLine>, 
/**
 * Together.
 */
sum: Euro, 
/**
 * What is left for the rest; none when the pots come to more.
 */
left: Euro | null, 
/**
 * By how much the pots go over it; none when they fit.
 */
over: Euro | null, };

/**
 * One scheme in the sum: how many pots of how much.
 */
export type FrameLine = { 
/**
 * Which scheme.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * How many pots.
 */
count: number, 
/**
 * What each has, where all have the same.
 */
each: Euro | null, 
/**
 * What they have together, as far as the post of the frame pays it.
 */
amount: Euro, };

/**
 * The programme frame.
 */
export type FrameView = { 
/**
 * The frame.
 */
amount: Euro, 
/**
 * Committed in all schemes together.
 */
committed: Euro, 
/**
 * Reserved in all schemes together.
 */
reserved: Euro, 
/**
 * Where it comes from.
 */
source: Source, 
/**
 * What is sure about it and what is inferred.
 */
note: Bilingual, 
/**
 * What all pots of the year come to beside it.
 */
check: FrameCheck, };

/**
 * Gives a part of a pot to a seat.
 */
export type GiveAllotment = { 
/**
 * Out of which pot.
 */
pot: PotId, 
/**
 * To whom.
 */
seat: string, 
/**
 * How much.
 */
amount: Euro, };

/**
 * Gives pots to a seat: a first time, handed over by the holder, or taken over by an administrator.
 */
export type GivePots = { 
/**
 * The scheme; none for all.
 */
scheme: SchemeId | null, 
/**
 * The year; none for all.
 */
year: number | null, 
/**
 * To whom.
 */
seat: string, 
/**
 * Why; needed for a takeover.
 */
reason: string, };

/**
 * Gives a person these roles instead of the present ones.
 */
export type GiveRoles = { 
/**
 * Whom.
 */
person: PersonId, 
/**
 * All roles from now on.
 */
roles: Array<RoleGrant>, };

/**
 * What a person does with a grant.
 */
export type GrantAct = "set-terms" | "approve-payment" | "note-paid" | "account" | "settle" | "send-ruling" | "ask-view" | "note-view" | "change" | "give-up" | "recover" | "note-returned" | "undo" | "settle-clash";

/**
 * Whether something may be done with a grant now.
 */
export type GrantActView = { 
/**
 * What.
 */
act: GrantAct, 
/**
 * Why not; none when it may.
 */
locked: Text | null, };

/**
 * About what two sides clash.
 */
export type GrantClashAbout = "rulings" | "payments" | "returned";

/**
 * What a person wants done with a grant. Imperative. Actions are called by the hash (hex) of their head.
 */
export type GrantCommand = { "do": "set-terms", 
/**
 * Which.
 */
terms: Terms, 
/**
 * Why.
 */
reason: string, } | { "do": "approve-payment", 
/**
 * How much.
 */
amount: Euro, } | { "do": "note-paid", 
/**
 * The action that approved it.
 */
payment: string, 
/**
 * How much.
 */
amount: Euro, 
/**
 * On which day the money left.
 */
paid_on: string, 
/**
 * What the bank calls it; may stay empty.
 */
reference: string, } | { "do": "account", 
/**
 * On which day it came in.
 */
on: string, 
/**
 * Whether it took place, by the receiver.
 */
took_place: boolean, 
/**
 * What was spent; needed where the amount depends on it and with a report.
 */
spent: Euro | null, 
/**
 * The short report; needed where the terms ask one.
 */
report: string, } | { "do": "settle", 
/**
 * How much.
 */
amount: Euro, 
/**
 * Why lower.
 */
ground: Ground | null, 
/**
 * By what authority.
 */
basis: Basis, 
/**
 * Why; it stands in the letter. Needed when lower.
 */
reason: string, } | { "do": "send-ruling", 
/**
 * On which day.
 */
sent_on: string, } | { "do": "ask-view", 
/**
 * The last day to give it.
 */
until: string, 
/**
 * What the municipality means to do, and why.
 */
about: string, } | { "do": "note-view", 
/**
 * On which day.
 */
on: string, 
/**
 * What the receiver says.
 */
view: string, } | { "do": "change", 
/**
 * What is left.
 */
amount: Euro, 
/**
 * On what ground.
 */
ground: Ground, 
/**
 * By what authority.
 */
basis: Basis, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "give-up", 
/**
 * On which day the receiver said so.
 */
on: string, 
/**
 * In the receiver's words; may stay empty.
 */
reason: string, } | { "do": "recover", 
/**
 * How much.
 */
amount: Euro, 
/**
 * Why.
 */
reason: string, } | { "do": "note-returned", 
/**
 * How much.
 */
amount: Euro, 
/**
 * On which day.
 */
on: string, 
/**
 * What the bank calls it; may stay empty.
 */
reference: string, } | { "do": "undo", 
/**
 * The action.
 */
action: string, 
/**
 * Why.
 */
reason: string, } | { "do": "settle-clash", 
/**
 * About what.
 */
about: GrantClashAbout, 
/**
 * The actions that clash.
 */
of: Array<string>, 
/**
 * The actions that stand.
 */
stands: Array<string>, 
/**
 * Why.
 */
reason: string, };

/**
 * Where a grant stands.
 */
export type GrantState = "promised" | "view-asked" | "to-send" | "to-recover" | "due" | "to-account" | "to-settle" | "closed";

/**
 * What became of the money of one case.
 */
export type GrantView = { 
/**
 * Where it stands.
 */
state: GrantState, 
/**
 * In which form it was given.
 */
form: AwardForm, 
/**
 * What was awarded.
 */
awarded: Euro, 
/**
 * What the receiver is entitled to now.
 */
entitled: Euro, 
/**
 * Whether that is fixed.
 */
fixed: boolean, 
/**
 * When money is due and what is shown for it.
 */
terms: Terms, 
/**
 * What remains at each step.
 */
steps: Steps, 
/**
 * The steps of the money on the track line.
 */
track: Array<TrackStep>, 
/**
 * What is due and not paid.
 */
dues: Array<Due>, 
/**
 * What can be approved today.
 */
payable: Euro, 
/**
 * The decisions after the award, in order.
 */
rulings: Array<RulingView>, 
/**
 * What the receiver showed.
 */
account: AccountView | null, 
/**
 * The request for a view that is open.
 */
hearing: HearingView | null, 
/**
 * The payments, in order.
 */
payments: Array<PaymentView>, 
/**
 * How much was asked back.
 */
ordered: Euro, 
/**
 * How much can be asked back.
 */
to_order: Euro, 
/**
 * The last day on which it can be asked back or changed; none while nothing was settled.
 */
recover_by: string | null, 
/**
 * The most that can be settled.
 */
most: Euro, 
/**
 * What it comes to by the receiver's own account: lower takes a view first.
 */
own_account: Euro, 
/**
 * The grounds on which less can be settled.
 */
settling: Array<GroundView>, 
/**
 * The grounds on which it can be changed now.
 */
changing: Array<GroundView>, 
/**
 * What may be done now, and why not.
 */
acts: Array<GrantActView>, 
/**
 * What was done and can be undone, the newest first.
 */
doings: Array<DoingView>, };

/**
 * Why less is given than was granted.
 */
export type Ground = "not-done" | "not-kept" | "wrong-data" | "known-wrong" | "actual-costs" | "wrong-grant" | "circumstances" | "new-facts" | "wrong-settlement" | "not-kept-since";

/**
 * A ground with its article.
 */
export type GroundView = { 
/**
 * Which.
 */
ground: Ground, 
/**
 * Where it stands.
 */
article: string, };

/**
 * Does something with a grant.
 */
export type Handle = { 
/**
 * Of which case.
 */
case: string, 
/**
 * The version that was on the screen: refused when somebody changed it meanwhile.
 */
version: number, 
/**
 * What.
 */
command: GrantCommand, };

/**
 * What something with a grant would do, before it is done.
 */
export type HandlePreview = { 
/**
 * What remains at each step now.
 */
before: Steps, 
/**
 * What would remain.
 */
after: Steps, 
/**
 * What goes back to the pot, or is taken from it, and what is to come back from the receiver.
 */
sentences: Array<Text>, 
/**
 * What has left the house already.
 */
warnings: Array<Warning>, };

/**
 * A request for a view.
 */
export type HearingView = { 
/**
 * On which day it was asked.
 */
asked_on: string, 
/**
 * The last day to give it.
 */
until: string, 
/**
 * The day on which it came.
 */
given_on: string | null, 
/**
 * What the municipality means to do; empty when not here.
 */
about: string, 
/**
 * What the receiver says; empty when not here.
 */
view: string, };

/**
 * Who commits the pots of a scheme.
 */
export type HeldPots = { 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * The year; none for a pot that stands once.
 */
year: number | null, 
/**
 * The seat; none when nobody does.
 */
seat: string | null, 
/**
 * Its person's name.
 */
name: string, 
/**
 * Whether the person at the desk may give them to another now, and why not.
 */
locked: Text | null, 
/**
 * Whether giving them would be a takeover from somebody else.
 */
takeover: boolean, };

/**
 * One thing that happened.
 */
export type HistoryLine = { 
/**
 * When it was written down, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
who: string, 
/**
 * What, as a sentence.
 */
text: Text, };

/**
 * One bundle that was written or taken in here.
 */
export type HistoryRow = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Whether it went out or came in.
 */
direction: Direction, 
/**
 * The name of the file.
 */
file: string, 
/**
 * Its number in the series of its seat.
 */
number: number, 
/**
 * From whom, or for whom.
 */
who: Array<string>, 
/**
 * How many actions.
 */
actions: number, 
/**
 * How many of them were new here; for what went out: all.
 */
fresh: number, 
/**
 * What it did, as sentences.
 */
report: Array<Text>, };

/**
 * Who holds a pot.
 */
export type Holder = { "is": "kern", "id": KernId } | { "is": "group", "id": string } | { "is": "organisation", "id": string } | { "is": "municipality" };

/**
 * The ceiling of one holder, where it is another than that of all.
 */
export type HolderCeiling = { 
/**
 * Who holds the pot.
 */
holder: Holder, 
/**
 * Its money.
 */
ceiling: Ceiling, };

/**
 * Who holds a pot.
 */
export type HolderKind = "kern" | "group" | "organisation" | "municipality";

/**
 * What is in a bundle and what taking it in would change. Nothing was written.
 */
export type InspectView = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * The SHA-256 of the file: what is taken in must be what was looked at.
 */
sha256: string, 
/**
 * Who wrote it, by name; the first characters of the seat when it is not known here.
 */
from: string, 
/**
 * The laptop of who wrote it.
 */
laptop: string, 
/**
 * Its number in the series of that seat.
 */
number: number, 
/**
 * When it was written, as that laptop's clock had it.
 */
made_at: string, 
/**
 * The time of the first and the last action in it that is new here.
 */
period: [string, string] | null, 
/**
 * How many actions are in it.
 */
actions: number, 
/**
 * How many of them are new here.
 */
fresh: number, 
/**
 * What is new in it, as counted nouns: "6 aanvragen", "3 adviezen".
 */
contents: Array<Text>, 
/**
 * What is missing of whom, each as a sentence.
 */
missing: Array<Text>, 
/**
 * What would change, kern by kern.
 */
changes: Array<ChangeRow>, 
/**
 * What would change, case by case.
 */
cases: Array<CaseChange>, 
/**
 * Disputes that would arise, each as a sentence.
 */
disputes: Array<Text>, 
/**
 * What else is to be known: a clock that is off, a seat nobody enrolled, a newer program.
 */
notes: Array<Text>, };

/**
 * A part of the money.
 */
export type Instalment = { 
/**
 * How much.
 */
amount: Euro, 
/**
 * From which day; none: as soon as the award was sent.
 */
from?: string, };

/**
 * Begins to join a municipality on this empty laptop.
 */
export type JoinInput = { 
/**
 * The person's name.
 */
name: string, 
/**
 * What this laptop is called: "laptop noord".
 */
laptop: string, 
/**
 * A passphrase.
 */
passphrase: string, };

/**
 * Somebody who wants to join, as the join file says.
 */
export type JoinView = { 
/**
 * The name of the file.
 */
file: string, 
/**
 * The name in it.
 */
name: string, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * The fingerprint to have read aloud.
 */
fingerprint: string, 
/**
 * When it was made.
 */
made_at: string, 
/**
 * Whether this seat was enrolled already.
 */
known: boolean, 
/**
 * A person of this name who is here already.
 */
person: PersonId | null, };

/**
 * This laptop waits to be let in.
 */
export type Joining = { 
/**
 * The person's name.
 */
name: string, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * The fingerprint to read aloud: six groups of four.
 */
fingerprint: string, 
/**
 * A name for the join file.
 */
file_name: string, };

/**
 * How a person judged.
 */
export type Judged = "meets" | "fails" | "question";

/**
 * What people have said of one judged condition. The reasons themselves are in the case's words.
 */
export type Judgement = { 
/**
 * The kernverbinder's view.
 */
view: Judged | null, 
/**
 * The officer's judgement; this one counts.
 */
officer: Judged | null, };

/**
 * How long a case is kept.
 */
export type Kept = { 
/**
 * As what.
 */
class: RetentionClass, 
/**
 * The day the term began: the end of the case as it is known.
 */
since: string, 
/**
 * The last day on which it is kept; from the next day on it may go.
 */
until: string, };

/**
 * A kern: a village or town of the municipality that has a pot of its own.
 */
export type Kern = { 
/**
 * Its short name.
 */
id: KernId, 
/**
 * As residents write it: "Eck en Wiel".
 */
name: string, 
/**
 * The four digits of postcodes that hint at this kern; they never decide it.
 */
postcodes: Array<string>, 
/**
 * Column and row (from 1) in the four by four sketch of the budget page, by compass; not a map.
 */
cell: [number, number], };

/**
 * The short name of a kern, for example `eck-en-wiel`.
 */
export type KernId = string;

/**
 * The pot of a kern.
 */
export type KernPot = { 
/**
 * The kern.
 */
kern: string, 
/**
 * Its pot.
 */
pot: PotState, };

/**
 * What is known of the holder of the pot. Stated with a check that names no holder of a register.
 */
export type Known = { 
/**
 * Claimed earlier in this pot.
 */
claimed: Euro | null, 
/**
 * How many others have a place in this pot already (a coordinator, a kernagenda).
 */
others: number | null, 
/**
 * Whether there is a valid convenant on the day of the application.
 */
convenant: boolean | null, };

/**
 * A part of the advance that is paid some weeks after the decision.
 */
export type LaterPart = { 
/**
 * How much, in hundredths of the award.
 */
percent: number, 
/**
 * How many weeks after the decision.
 */
weeks: number, };

/**
 * What becomes of money that is left.
 */
export type Leftover = { "what": "lapses" } | { "what": "carries-over" } | { "what": "redistributed", 
/**
 * The first day on which it may.
 */
from: string, };

/**
 * The list of applications.
 */
export type ListInput = { 
/**
 * Words to look for.
 */
words: string, 
/**
 * Only these kernen.
 */
kernen: Array<KernId>, 
/**
 * Only these schemes.
 */
schemes: Array<SchemeId>, 
/**
 * Only these states; an announced case counts by its outcome too.
 */
states: Array<State>, 
/**
 * Only this year.
 */
year: number | null, 
/**
 * Only what one of these pots bears, 500 at most.
 */
pots: Array<PotId>, 
/**
 * Only what has money at this step; each row says how much.
 */
step: MoneyStep | null, 
/**
 * Only what must be decided within so many days.
 */
within_days: number | null, 
/**
 * Only where a condition was departed from.
 */
departed: boolean, 
/**
 * Only where an objection or a notice of default is open.
 */
remedied: boolean, 
/**
 * The order.
 */
sort: Sort, 
/**
 * From which row.
 */
offset: number, 
/**
 * How many rows, 200 at most.
 */
limit: number, };

/**
 * One row of the list.
 */
export type ListRow = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The idea.
 */
idea: string, 
/**
 * Who asks.
 */
applicant: string, 
/**
 * The kern.
 */
kern: string, 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * The year.
 */
year: number, 
/**
 * Asked.
 */
asked: Euro, 
/**
 * Awarded.
 */
awarded: Euro | null, 
/**
 * Where it stands.
 */
state: State, 
/**
 * What was decided.
 */
outcome: State | null, 
/**
 * By when must be decided.
 */
decide_by: string | null, 
/**
 * Days left; negative when late.
 */
days_left: number | null, 
/**
 * Whether the clock stands still.
 */
still: boolean, 
/**
 * Whether it is in a dispute.
 */
contested: boolean, 
/**
 * How many conditions were departed from.
 */
departures: number, 
/**
 * Whether it was awarded on the spot and no second person confirmed it yet.
 */
alone: boolean, 
/**
 * The objection or notice of default that is open; none where none is.
 */
remedy?: RemedyMark, 
/**
 * What of its money stands at the step that the list was asked for.
 */
at_step?: Euro, 
/**
 * The day on which its words and personal data were erased; none when they were not.
 */
erased_on: string | null, 
/**
 * Where its money stands; none without an award.
 */
money?: GrantState, 
/**
 * Whether nobody advises on it: a claim or a yearly contribution is decided at once.
 */
unadvised?: boolean, };

/**
 * A stretch of the list.
 */
export type ListView = { 
/**
 * The rows asked for.
 */
rows: Array<ListRow>, 
/**
 * How many there are by these filters.
 */
total: number, 
/**
 * How many there are at all.
 */
of: number, 
/**
 * The sum asked.
 */
asked: Euro, 
/**
 * The sum awarded.
 */
awarded: Euro, 
/**
 * What stands at the step that was asked for; none when none was.
 */
at_step: Euro | null, };

/**
 * What a page of intake needs to choose from.
 */
export type Lists = { 
/**
 * The scheme years of the year that can be applied for.
 */
schemes: Array<SchemeYear>, 
/**
 * The areas by kern, in order of name.
 */
areas: Array<Area>, 
/**
 * Kinds of activity.
 */
activities: Array<Choice>, 
/**
 * Target groups.
 */
target_groups: Array<Choice>, 
/**
 * A name for each scheme there ever was, for lists and filters.
 */
scheme_names: Array<SchemeName>, };

/**
 * One row of the mandate register.
 */
export type Mandate = { 
/**
 * Which.
 */
id: MandateId, 
/**
 * For which scheme; none for all.
 */
scheme: SchemeId | null, 
/**
 * Up to and including which amount; none for any.
 */
up_to: Euro | null, 
/**
 * Who may.
 */
person: PersonId, 
/**
 * Its reference in the register of the municipality.
 */
reference: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day; none as long as it was not ended.
 */
until: string | null, };

/**
 * The identity of a mandate.
 */
export type MandateId = string;

/**
 * One row of it.
 */
export type MandateRow = { 
/**
 * The mandate.
 */
mandate: Mandate, 
/**
 * The name of the person; empty when it is not here.
 */
name: string, 
/**
 * Whether it holds today.
 */
now: boolean, };

/**
 * The mandate register.
 */
export type Mandates = { 
/**
 * Every row, by person and first day.
 */
rows: Array<MandateRow>, };

/**
 * How deciding many went.
 */
export type ManyDecided = { 
/**
 * One for each, in order.
 */
results: Array<ManyResult>, 
/**
 * How many were decided.
 */
decided: number, 
/**
 * What was awarded together.
 */
together: Euro, 
/**
 * What it touched.
 */
touched: Array<string>, };

/**
 * How one of many went.
 */
export type ManyResult = { 
/**
 * Which case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * What was awarded; none when it was rejected, or not decided.
 */
amount: Euro | null, 
/**
 * Why it was not decided; none when it was.
 */
refused: Text | null, };

/**
 * One of many, weighed.
 */
export type ManyRow = { 
/**
 * Which case.
 */
case: string, 
/**
 * Its version.
 */
version: number, 
/**
 * Its number.
 */
number: string, 
/**
 * The idea.
 */
idea: string, 
/**
 * The kern.
 */
kern: string, 
/**
 * What was asked.
 */
asked: Euro, 
/**
 * What can be awarded, those before it in the list taken into account.
 */
amount: Euro, 
/**
 * Why nothing can be awarded now; none when something can.
 */
hindrance: Text | null, 
/**
 * Why it cannot be rejected now; none when it may.
 */
rejecting: Text | null, 
/**
 * Who decides under its scheme year.
 */
decider: Decider, 
/**
 * The form that goes by itself with claims and yearly contributions; none where a person chooses.
 */
form: AwardForm | null, 
/**
 * The references of the mandates by which who is at the desk may award this amount; none of them when no register is
 * kept.
 */
mandates: Array<string>, 
/**
 * Why it is less than was asked.
 */
because: Array<Text>, };

/**
 * What deciding these at once would come to.
 */
export type ManyWeighed = { 
/**
 * One for each, in the order in which they were asked about.
 */
rows: Array<ManyRow>, 
/**
 * What would be awarded together.
 */
together: Euro, 
/**
 * The mandates by which the person at the desk may decide under one of these schemes today.
 */
mandates: Array<Mandate>, 
/**
 * Whether the mandate register has a row, so that a decision by mandate needs one.
 */
register_kept: boolean, 
/**
 * The mandate reference last used for the first of these schemes, as a first proposal.
 */
mandate: string | null, 
/**
 * The form that all their scheme years propose; none when they differ or say nothing.
 */
form: AwardForm | null, };

/**
 * A step of the money: where an amount stands.
 */
export type MoneyStep = "asked" | "reserved" | "committed" | "due" | "paid" | "settled" | "to-recover" | "recovered";

/**
 * Names a laptop.
 */
export type NameLaptop = { 
/**
 * What it is called.
 */
laptop: string, };

/**
 * Another case, to go to.
 */
export type NamedCase = { 
/**
 * Which.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Where it stands.
 */
state: State, };

/**
 * Nothing goes in, or nothing comes out.
 */
export type Nothing = Record<symbol, never>;

/**
 * A notice of default.
 */
export type NoticeView = { 
/**
 * Its name.
 */
notice: string, 
/**
 * On which objection; none for the application itself.
 */
objection: string | null, 
/**
 * From whom; empty when not here.
 */
who: string, 
/**
 * The day of receipt.
 */
received_on: string, 
/**
 * Whether it came before the term had passed.
 */
premature: boolean, 
/**
 * What it means now, in a sentence.
 */
says: Text, 
/**
 * What has run up; none when nothing is owed.
 */
penalty: Penalty | null, 
/**
 * Why nothing is owed.
 */
exception: DefaultException | null, 
/**
 * What was paid.
 */
paid: Euro | null, 
/**
 * On which day.
 */
paid_on: string | null, 
/**
 * What may be done now, and why not.
 */
acts: Array<RemedyActView>, };

/**
 * What follows from an objection that was founded (Awb 7:11 lid 2), until it was carried out.
 */
export type ObjectionFollow = "decide-anew" | "undo-ruling";

/**
 * What came of an objection.
 */
export type ObjectionOutcome = "inadmissible" | "unfounded" | "founded" | "withdrawn";

/**
 * A decision on an objection.
 */
export type ObjectionRulingView = { 
/**
 * The action.
 */
action: string, 
/**
 * What.
 */
ruled: ObjectionOutcome, 
/**
 * Whether lateness was excused.
 */
excused: boolean, 
/**
 * On which day.
 */
on: string, 
/**
 * By whom.
 */
who: string, 
/**
 * The day on which it was sent.
 */
sent_on: string | null, 
/**
 * Why; empty when not here.
 */
reason: string, };

/**
 * Whether an objection came in time.
 */
export type ObjectionTiming = "premature" | "in-time" | "perhaps-posted" | "late";

/**
 * An objection.
 */
export type ObjectionView = { 
/**
 * Its name.
 */
objection: string, 
/**
 * Against what.
 */
against: AgainstView, 
/**
 * Whether the applicant objects, or somebody else.
 */
objector: Objector, 
/**
 * Who; empty when not here.
 */
who: string, 
/**
 * Why; empty when not here.
 */
grounds: string, 
/**
 * The day of receipt.
 */
received_on: string, 
/**
 * Whether it came in time.
 */
timing: ObjectionTiming, 
/**
 * The last day to object; none while the decision was not sent.
 */
filed_by: string | null, 
/**
 * Until when to decide, and how that came about; none while no term runs.
 */
term: TermView | null, 
/**
 * What came of it.
 */
ruling: ObjectionRulingView | null, 
/**
 * What is still to be done, now that it was founded.
 */
follow: ObjectionFollow | null, 
/**
 * Decisions that differ, when two laptops took one each.
 */
claims: Array<ObjectionRulingView>, 
/**
 * What may be done now, and why not.
 */
acts: Array<RemedyActView>, };

/**
 * Who objects, as far as rules ask. The name is a word of its own.
 */
export type Objector = "applicant" | "other";

/**
 * One scheme.
 */
export type OfScheme = { 
/**
 * Which.
 */
scheme: SchemeId, };

/**
 * How a case was awarded on the spot.
 */
export type OnTheSpotView = { 
/**
 * By whom; empty when the name is not here.
 */
who: string, 
/**
 * On which day.
 */
on: string, 
/**
 * Who confirmed it as second person; none while nobody did.
 */
confirmed_by: string | null, 
/**
 * Whether a second person disputes it.
 */
disputed: boolean, };

/**
 * What came of one of several.
 */
export type OneDone = { 
/**
 * The case, when there is one.
 */
case: string | null, 
/**
 * Its number, or how the holder is called.
 */
name: string, 
/**
 * Why it was not done; none when it was.
 */
refused: Text | null, };

/**
 * One of many to decide.
 */
export type OneOfMany = { 
/**
 * Which case.
 */
case: string, 
/**
 * The version that was on the screen.
 */
version: number, 
/**
 * What it gets; none rejects it.
 */
amount: Euro | null, };

/**
 * A judgement with its reason.
 */
export type Opinion = { 
/**
 * How.
 */
judged: Judged, 
/**
 * Why. Empty is never accepted.
 */
reason: string, };

/**
 * How one condition came out.
 */
export type Outcome = "not-met" | "to-judge" | "met" | "departed";

/**
 * What the seat at the desk has to grant a case on the spot.
 */
export type OwnAllotment = { 
/**
 * Which.
 */
allotment: AllotmentId, 
/**
 * How much was given.
 */
amount: Euro, 
/**
 * What is left.
 */
left: Euro, 
/**
 * The most of it that can be awarded to this case, when all that people judge is judged well.
 */
most: Euro, };

/**
 * The reading key of one's own seat, to open a bundle with other tools.
 */
export type OwnReadingKey = { 
/**
 * One's own passphrase.
 */
passphrase: string, };

/**
 * Looks for a kern, a case or a number while one types.
 */
export type PaletteInput = { 
/**
 * What is typed.
 */
words: string, 
/**
 * The year for what is left in a kern.
 */
year: number, };

/**
 * What was found.
 */
export type PaletteView = { 
/**
 * Kernen, each with what is left.
 */
kernen: Array<KernPot>, 
/**
 * Applications.
 */
applications: Array<ListRow>, 
/**
 * What is wrong with a number that looks like a case number but is none.
 */
number_problem: Text | null, };

/**
 * A paper of a case or draft.
 */
export type PaperRow = { 
/**
 * Which.
 */
paper: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its media type.
 */
kind: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * When it was added, RFC 3339.
 */
added_at: string, };

/**
 * A paper with its bytes.
 */
export type PaperView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its media type.
 */
kind: string, 
/**
 * The bytes, base64.
 */
content: string, };

/**
 * What one holder gets.
 */
export type Part = { 
/**
 * Who.
 */
holder: Holder, 
/**
 * How much.
 */
amount: Euro, };

/**
 * Days on which the clock stood still (Awb 4:15).
 */
export type Pause = { 
/**
 * The day on which completion was asked, or the clock was stopped; the first still day is the next one.
 */
asked_on: string, 
/**
 * The last day of the completion term.
 */
until: string, 
/**
 * The day the completion came in, or the clock was let run again, when that happened.
 */
completed_on: string | null, 
/**
 * Why it stands still.
 */
ground?: PauseGround, };

/**
 * Why the clock of the decision term stands still.
 */
export type PauseGround = "completion" | "agreed" | "applicant" | "force-majeure";

/**
 * A payment.
 */
export type PaymentView = { 
/**
 * Its name.
 */
payment: string, 
/**
 * How much was approved.
 */
approved: Euro, 
/**
 * On which day.
 */
on: string, 
/**
 * By whom.
 */
who: string, 
/**
 * How much was paid; nothing while it waits.
 */
paid: Euro, 
/**
 * The day on which the money left.
 */
paid_on: string | null, 
/**
 * What the bank calls it; empty when not here.
 */
reference: string, };

/**
 * One seat, and how far it is.
 */
export type PeerRow = { 
/**
 * The seat.
 */
seat: string, 
/**
 * Whose.
 */
person: PersonId, 
/**
 * The person's name.
 */
name: string, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * Whether the seat is on this laptop.
 */
here: boolean, 
/**
 * Whether it works, was barred, is frozen, or catches up.
 */
standing: SeatStanding, 
/**
 * The time of its last action or file known here, RFC 3339; none when nothing was heard.
 */
heard_at: string | null, 
/**
 * How many days ago that was, by this laptop's clock.
 */
heard_days: number | null, 
/**
 * How many actions known here it has not told to know; 0 when it is up to date.
 */
behind: number, 
/**
 * Whether a bundle can be written for it: its reading key is known and it is not barred.
 */
can_receive: boolean, 
/**
 * The kernen whose personal data it may have; none for all.
 */
kernen: Array<KernId> | null, };

/**
 * What has run up.
 */
export type Penalty = { 
/**
 * The last day on which a decision still prevents it.
 */
free_until: string, 
/**
 * The first day that counts.
 */
first_day: string, 
/**
 * How many days have counted so far, at most 42.
 */
days: number, 
/**
 * What they come to.
 */
amount: Euro, 
/**
 * What it can come to.
 */
most: Euro, 
/**
 * Whether it goes up with every day.
 */
runs: boolean, 
/**
 * The last day on which the municipality says what is owed (Awb 4:18); none while it runs.
 */
tell_by: string | null, };

/**
 * The people page of Beheer.
 */
export type People = { 
/**
 * Everybody, in order of name.
 */
people: Array<PersonRow>, 
/**
 * The role titles by date.
 */
titles: Array<RoleTitle>, };

/**
 * Who was found.
 */
export type PeopleFound = { 
/**
 * Each likely one person: what is held under one account, address, e-mail or telephone number.
 */
people: Array<PersonFound>, 
/**
 * Whether there are more than are shown: look with more words.
 */
more: boolean, };

/**
 * For how long a pot stands.
 */
export type Period = "year" | "once";

/**
 * All that one application, entry or draft holds of a person.
 */
export type PersonFile = { 
/**
 * Which.
 */
file: string, 
/**
 * What it is.
 */
kind: FileKind, 
/**
 * The number of an application, or the name of an entry; empty for a draft.
 */
title: string, 
/**
 * Its version, for a correction; 0 where nothing can be corrected here.
 */
version: number, 
/**
 * Under which scheme.
 */
scheme: SchemeId | null, 
/**
 * The name of the kern; empty when there is none.
 */
kern: string, 
/**
 * How far it is, or how it ended.
 */
state: State | null, 
/**
 * What stands now.
 */
who: Applicant | null, 
/**
 * What was told, in the order in which it came.
 */
told: Array<PersonTold>, 
/**
 * The papers.
 */
papers: Array<PaperRow>, 
/**
 * What was paid.
 */
paid: Array<PersonPaid>, 
/**
 * How long it is kept and why; none while an application waits for a decision, and for entries and drafts.
 */
kept: Kept | null, 
/**
 * Why nothing of it may be erased now.
 */
hold: RetentionHold | null, 
/**
 * On which day it was erased.
 */
erased_on: string | null, 
/**
 * Of how many events the body is not here: it lies on another laptop, or was erased.
 */
elsewhere: number, };

/**
 * Likely one person.
 */
export type PersonFound = { 
/**
 * The name as it was told last.
 */
name: string, 
/**
 * What is held, the newest first.
 */
files: Array<FileFound>, };

/**
 * The identity of a person at the desk; the name is kept elsewhere and can be erased.
 */
export type PersonId = string;

/**
 * One thing that was told.
 */
export type PersonLine = { 
/**
 * What it is about: a field of an applicant (`name`, `iban`), or the key of a word.
 */
about: string, 
/**
 * What was told.
 */
value: string, 
/**
 * Whether it still stands: nothing later replaced it.
 */
stands: boolean, };

/**
 * A payment.
 */
export type PersonPaid = { 
/**
 * How much.
 */
amount: Euro, 
/**
 * On which day.
 */
on: string, };

/**
 * One person.
 */
export type PersonRow = { 
/**
 * The person.
 */
person: PersonId, 
/**
 * The name.
 */
name: string, 
/**
 * The tag in case numbers taken in at this person's seat.
 */
tag: string, 
/**
 * The roles now.
 */
roles: Array<RoleGrant>, 
/**
 * Whether this person has a seat on this laptop.
 */
here: boolean, };

/**
 * What was told at one moment.
 */
export type PersonTold = { 
/**
 * When it was written down, RFC 3339.
 */
at: string, 
/**
 * By whom; empty when the name is not here.
 */
who: string, 
/**
 * On what occasion.
 */
occasion: Text | null, 
/**
 * What.
 */
lines: Array<PersonLine>, };

/**
 * All that is held of one person.
 */
export type PersonView = { 
/**
 * The municipality.
 */
municipality: string, 
/**
 * The day on which this was gathered.
 */
today: string, 
/**
 * The name as it was told last; empty when all of it was erased.
 */
name: string, 
/**
 * Each application, entry and draft, the newest first.
 */
files: Array<PersonFile>, };

/**
 * Asks what a deed would change.
 */
export type PlanYear = { 
/**
 * The deed.
 */
deed: YearDeed, };

/**
 * Who commits a pot.
 */
export type PotHolderView = { 
/**
 * The person.
 */
name: string, 
/**
 * The laptop.
 */
laptop: string, 
/**
 * Whether it is the seat at the desk.
 */
here: boolean, };

/**
 * Which pot: scheme, holder and period.
 */
export type PotId = { 
/**
 * The scheme whose money it is.
 */
scheme: SchemeId, 
/**
 * Who holds it.
 */
holder: Holder, 
/**
 * The budget year, or none for a pot that stands once.
 */
year: number | null, };

/**
 * A pot, or several that change alike.
 */
export type PotMove = { 
/**
 * Of which scheme.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * Of which year.
 */
year: number, 
/**
 * Whose pot; none for all of a scheme that change alike.
 */
holder: Holder | null, 
/**
 * What the holder is called; empty where it is not of one.
 */
place: string, 
/**
 * How many pots it is.
 */
count: number, 
/**
 * What each had.
 */
before: Euro | null, 
/**
 * What each has then.
 */
after: Euro | null, };

/**
 * What a pot holds, as this laptop knows it.
 */
export type PotState = { 
/**
 * Which pot.
 */
pot: PotId, 
/**
 * Its ceiling; none when no source sets one.
 */
ceiling: Euro | null, 
/**
 * Whether the ceiling is a published subsidieplafond.
 */
published: boolean, 
/**
 * Awarded.
 */
committed: Euro, 
/**
 * Held by a positive advice, other than for the case at hand.
 */
reserved: Euro, 
/**
 * Given to seats to grant on the spot, and not yet awarded or brought back.
 */
allotted: Euro, 
/**
 * Asked by other cases that have no advice yet and were received earlier: ahead in line, holding nothing.
 */
pending: Euro, 
/**
 * How many those are.
 */
pending_count: number, };

/**
 * What remains at each step of the money in one pot.
 */
export type PotSteps = { 
/**
 * The pot.
 */
pot: PotId, 
/**
 * What remains in it.
 */
steps: Steps, };

/**
 * Sums over pots.
 */
export type PotSum = { 
/**
 * The ceilings together, of the pots that have one; none when no pot has.
 */
ceiling: Euro | null, 
/**
 * Committed.
 */
committed: Euro, 
/**
 * Reserved.
 */
reserved: Euro, 
/**
 * With seats, to grant on the spot.
 */
allotted: Euro, 
/**
 * Left in the pots that have a ceiling; none when no pot has.
 */
left: Euro | null, };

/**
 * The money in one pot, or in several together.
 */
export type PotsView = { 
/**
 * Together.
 */
sum: PotSum, 
/**
 * Each step, in the order in which money goes.
 */
steps: Array<StepLine>, 
/**
 * What the pots bear: reserved, committed, due, paid and settled.
 */
used: Euro, 
/**
 * What the ceiling rests on, where it is one pot.
 */
ceiling: Ceiling | null, 
/**
 * The budget posts that pay it.
 */
cover: Array<Cover>, };

/**
 * What would happen to the pot.
 */
export type Preview = { 
/**
 * The amount.
 */
amount: Euro, 
/**
 * The pot, as a name: "Ingen 2026".
 */
pot: PotState | null, 
/**
 * What stays; none without a ceiling.
 */
left_after: Euro | null, 
/**
 * One sentence: "€ 650,00 uit de pot van Ingen 2026; daarna € 1.350,00 over".
 */
sentence: Text, 
/**
 * What the conditions say of this amount.
 */
assessment: Assessment, };

/**
 * What would happen if this amount were awarded.
 */
export type PreviewInput = { 
/**
 * Which case.
 */
case: string, 
/**
 * The amount.
 */
amount: Euro, };

/**
 * A field that cannot be accepted.
 */
export type Problem = { 
/**
 * The path of the field.
 */
field: string, 
/**
 * Why, as a message id.
 */
why: string, };

/**
 * How far a long task is.
 */
export type ProgressView = { 
/**
 * Whether one is going on.
 */
busy: boolean, 
/**
 * What it does, as a sentence.
 */
task: Text | null, 
/**
 * How much is done.
 */
done: number, 
/**
 * Of how much; 0 when that is not known.
 */
total: number, };

/**
 * What a receiver shows for the money.
 */
export type Proof = "tick" | "report";

/**
 * Proposes contributions: a case for each.
 */
export type ProposeContributions = { 
/**
 * The year.
 */
year: number, 
/**
 * Which.
 */
contributions: Array<WhichContribution>, };

/**
 * A decision that waits for the holder of the pot.
 */
export type ProposedView = { 
/**
 * How much.
 */
amount: Euro, 
/**
 * Who proposed it.
 */
who: string, 
/**
 * On which day.
 */
on: string, 
/**
 * Why; empty when not here.
 */
reason: string, };

/**
 * What a number of days costs.
 */
export type Rate = { 
/**
 * How many days.
 */
days: number, 
/**
 * How much each.
 */
per_day: Euro, };

/**
 * A reading key.
 */
export type ReadingKeyView = { 
/**
 * As age writes it: `AGE-SECRET-KEY-1…`.
 */
key: string, };

/**
 * A command was carried out and is on disk.
 */
export type Receipt = { 
/**
 * The case it was about.
 */
case: string | null, 
/**
 * Its number.
 */
number: string | null, 
/**
 * What it touched: pages that show one of these ask again. `case:<uuid>`, `cases`, `pots`, `drafts`, `people`,
 * `schemes`, `exchange`, `disputes`, `seats`, `registers`.
 */
touched: Array<string>, };

/**
 * Gives a seat a new passphrase with the printed recovery key.
 */
export type Recover = { 
/**
 * Which seat.
 */
seat: string, 
/**
 * The printed recovery key.
 */
recovery_key: string, 
/**
 * The new passphrase.
 */
passphrase: string, };

/**
 * Mends personal data that are wrong.
 */
export type Rectify = { 
/**
 * In which cases, each with the version that was on the screen; 200 at most.
 */
cases: Array<CaseVersion>, 
/**
 * What changes: fields of an applicant (`name`, `iban`) with what they should say.
 */
changes: { [key in string]: string }, 
/**
 * Why.
 */
reason: string, };

/**
 * Which register.
 */
export type Register = "organisation" | "group" | "coordinator";

/**
 * All registers.
 */
export type Registers = { 
/**
 * By register and name.
 */
entries: Array<EntryRow>, };

/**
 * Where the cents go that cannot be divided.
 */
export type Remainder = { "to": "stays" } | { "to": "one", 
/**
 * Which.
 */
holder: Holder, };

/**
 * The objections and the notices of default of one case.
 */
export type RemediesView = { 
/**
 * The objections.
 */
objections: Array<ObjectionView>, 
/**
 * The notices of default.
 */
notices: Array<NoticeView>, 
/**
 * What an objection can go against.
 */
against: Array<AgainstView>, 
/**
 * Whether an objection, and whether a notice of default on the application can be noted, and why not.
 */
acts: Array<RemedyActView>, 
/**
 * What was done and can be undone, the newest first.
 */
doings: Array<RemedyDoing>, 
/**
 * Who decides on an objection.
 */
decider: Decider, };

/**
 * What a person does with an objection or a notice of default.
 */
export type RemedyAct = "note-objection" | "ask-repair" | "note-repaired" | "extend" | "agree" | "decide" | "send" | "withdraw" | "note-default" | "except" | "pay-penalty" | "undo" | "settle-clash";

/**
 * Whether something may be done now.
 */
export type RemedyActView = { 
/**
 * What.
 */
act: RemedyAct, 
/**
 * Why not; none when it may.
 */
locked: Text | null, };

/**
 * What a person wants done. Imperative. An objection, a notice and an action are called by the hash (hex) of the head of
 * the action that noted them.
 */
export type RemedyCommand = { "do": "note-objection", 
/**
 * Against what.
 */
against: Against, 
/**
 * Whether the applicant objects, or somebody else.
 */
objector: Objector, 
/**
 * The day of receipt.
 */
received_on: string, 
/**
 * Who, by name.
 */
who: string, 
/**
 * Why, in their words; may stay empty.
 */
grounds: string, } | { "do": "ask-repair", 
/**
 * Which objection.
 */
objection: string, 
/**
 * The last day.
 */
until: string, 
/**
 * What is missing.
 */
missing: string, } | { "do": "note-repaired", 
/**
 * Which objection.
 */
objection: string, 
/**
 * On which day.
 */
on: string, } | { "do": "extend", 
/**
 * Which objection.
 */
objection: string, 
/**
 * Why.
 */
reason: string, } | { "do": "agree", 
/**
 * Which objection.
 */
objection: string, 
/**
 * Until when.
 */
until: string, 
/**
 * Why, and how they agreed.
 */
reason: string, } | { "do": "decide", 
/**
 * Which objection.
 */
objection: string, 
/**
 * What came of it.
 */
ruled: ObjectionOutcome, 
/**
 * Whether it was late and that is excused (Awb 6:11).
 */
excused: boolean, 
/**
 * By what authority.
 */
basis: Basis, 
/**
 * Why; it stands in the letter.
 */
reason: string, } | { "do": "send", 
/**
 * Which objection.
 */
objection: string, 
/**
 * On which day.
 */
sent_on: string, } | { "do": "withdraw", 
/**
 * Which objection.
 */
objection: string, 
/**
 * On which day.
 */
on: string, 
/**
 * In their words; may stay empty.
 */
reason: string, } | { "do": "note-default", 
/**
 * On which objection nobody decided; none for the application itself.
 */
objection: string | null, 
/**
 * The day of receipt.
 */
received_on: string, 
/**
 * From whom.
 */
who: string, } | { "do": "except", 
/**
 * Which notice.
 */
notice: string, 
/**
 * On what ground.
 */
exception: DefaultException, 
/**
 * Why.
 */
reason: string, } | { "do": "pay-penalty", 
/**
 * Which notice.
 */
notice: string, 
/**
 * How much.
 */
amount: Euro, 
/**
 * On which day the money left.
 */
paid_on: string, 
/**
 * What the bank calls it; may stay empty.
 */
reference: string, } | { "do": "undo", 
/**
 * The action.
 */
action: string, 
/**
 * Why.
 */
reason: string, } | { "do": "settle-clash", 
/**
 * The action that stands.
 */
stands: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Something that was done.
 */
export type RemedyDoing = { 
/**
 * The action: what undoing names it by.
 */
action: string, 
/**
 * What was done.
 */
act: RemedyAct, 
/**
 * On which day.
 */
on: string, 
/**
 * Why it cannot be undone now; none when it can.
 */
locked: Text | null, };

/**
 * What a case has open besides its own course: for who looks through a list.
 */
export type RemedyMark = "objection" | "default" | "both";

/**
 * What applies to objections and notices of default.
 */
export type RemedyRules = { 
/**
 * How many weeks there are to decide on an objection: six, or twelve where a committee advises (Awb 7:10 lid 1).
 */
weeks: number, 
/**
 * Where it is written which of the two.
 */
weeks_source: Source, 
/**
 * Who decides on an objection; none where it is whoever decides on the application under its scheme year.
 */
decider?: Decider, 
/**
 * Where that is written.
 */
decider_source?: Source, 
/**
 * What each day costs once two weeks have passed since a notice of default, in order (Awb 4:17 lid 2).
 */
rates: Array<Rate>, 
/**
 * Where these amounts are written: they are indexed.
 */
rates_source: Source, };

/**
 * What applies to objections and notices of default.
 */
export type RemedyRulesView = { 
/**
 * What.
 */
rules: RemedyRules, 
/**
 * Whether the municipality set it; otherwise it is what the law says.
 */
set: boolean, };

/**
 * A decision of council or college about money, as the minutes name it.
 */
export type Resolution = { 
/**
 * Who took it.
 */
body: Body, 
/**
 * Its number.
 */
number: string, 
/**
 * Its day.
 */
on: string, };

/**
 * Puts a backup back on an empty laptop.
 */
export type RestoreInput = { 
/**
 * The backup; its keys lie beside it.
 */
file: string, 
/**
 * Whose seat to open.
 */
seat: string, 
/**
 * The passphrase as it was when the backup was made; with the recovery key a new one.
 */
passphrase: string, 
/**
 * The printed recovery key, where the passphrase of then is lost.
 */
recovery_key?: string, };

/**
 * Lets a seat that was put back from a backup commit money again.
 */
export type Resume = { 
/**
 * Which.
 */
seat: string, };

/**
 * What a case is in the Selectielijst.
 */
export type RetentionClass = "granted" | "granted-freely" | "refused" | "ended" | "aborted" | "objection" | "payment";

/**
 * Why a case that is past its term may not go yet.
 */
export type RetentionHold = "undecided" | "unsent" | "disputed" | "to-pay" | "to-recover" | "unsettled" | "objection" | "newer";

/**
 * A case and its term.
 */
export type RetentionRow = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Under which scheme.
 */
scheme: SchemeId, 
/**
 * The name of the kern.
 */
kern: string, 
/**
 * The budget year.
 */
year: number, 
/**
 * How it ended.
 */
outcome: State, 
/**
 * What it is in the Selectielijst.
 */
class: RetentionClass, 
/**
 * From which day the term runs.
 */
since: string, 
/**
 * The last day on which it is kept.
 */
until: string, 
/**
 * Why it may not go; none when nothing is in the way.
 */
hold: RetentionHold | null, };

/**
 * A term of the Selectielijst.
 */
export type RetentionTerm = { 
/**
 * For what.
 */
class: RetentionClass, 
/**
 * How many years.
 */
years: number, 
/**
 * Where that is written.
 */
source: Bilingual, };

/**
 * What is kept, what may go, and what went.
 */
export type RetentionView = { 
/**
 * The day it is.
 */
today: string, 
/**
 * How long what is kept.
 */
terms: Array<RetentionTerm>, 
/**
 * Past their term, the longest first; 500 at most.
 */
past: Array<RetentionRow>, 
/**
 * How many more are past their term than are shown.
 */
more: number, 
/**
 * Whose term ends later this year; 500 at most.
 */
this_year: Array<RetentionRow>, 
/**
 * Erased before, and since then something of them came in again from a laptop that did not know: to be erased as well.
 */
late: Array<RetentionRow>, 
/**
 * Proposals and erasures, the newest first.
 */
erasures: Array<ErasureRow>, };

/**
 * What waits in Bewaren.
 */
export type RetentionWaits = { 
/**
 * Of how many cases the term has ended, with nothing to be done any more; 1,000 at most, for an administrator.
 */
past: number, 
/**
 * How many proposals to erase wait for me as second person.
 */
to_confirm: number, };

/**
 * Begins again on an empty laptop with any bundle and the printed recovery key.
 */
export type ReviveInput = { 
/**
 * The bundle.
 */
file: string, 
/**
 * The printed recovery key.
 */
recovery_key: string, 
/**
 * The printed root key: it lets the new seat in and appoints its person.
 */
root_key: string, 
/**
 * The name of who begins again; as it stands in the office for who was there.
 */
name: string, 
/**
 * What this laptop is called.
 */
laptop: string, 
/**
 * A passphrase.
 */
passphrase: string, };

/**
 * What a person may do. A person can have several roles.
 */
export type Role = "kernverbinder" | "budget-officer" | "administrator" | "reader";

/**
 * A role of a person, with the kernen where that means something (kernverbinder); empty means all kernen.
 */
export type RoleGrant = { 
/**
 * The role.
 */
role: Role, 
/**
 * The kernen it is for; empty for the whole municipality.
 */
kernen: Array<KernId>, };

/**
 * What a role is called from a day on: kernambtenaar, kernregisseur, kernverbinder.
 */
export type RoleTitle = { 
/**
 * The role.
 */
role: Role, 
/**
 * Its title on screen and in letters.
 */
title: Bilingual, 
/**
 * The first day of this title.
 */
from: string, };

/**
 * A decision after the award.
 */
export type RulingView = { 
/**
 * What was done: `settle`, `change` or `give-up`.
 */
act: GrantAct, 
/**
 * What is left.
 */
amount: Euro, 
/**
 * Why lower.
 */
ground: Ground | null, 
/**
 * On which day.
 */
on: string, 
/**
 * By whom.
 */
who: string, 
/**
 * The day on which it was sent.
 */
sent_on: string | null, 
/**
 * Why; empty when not here.
 */
reason: string, };

/**
 * Another case whose applicant is likely the same.
 */
export type SameApplicant = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its year.
 */
year: number, 
/**
 * By what it was found.
 */
by: SameBy, };

/**
 * By what an applicant was found to be likely the same.
 */
export type SameBy = "account" | "address" | "both";

/**
 * Saves a draft; drafts are this person's own and not in the journal.
 */
export type SaveDraft = { 
/**
 * The draft, or none for a new one.
 */
draft: string | null, 
/**
 * As it stands on the form; bounded, but not yet validated.
 */
application: Application, };

/**
 * A saved draft.
 */
export type SavedDraft = { 
/**
 * Which.
 */
draft: string, 
/**
 * When, RFC 3339.
 */
saved_at: string, };

/**
 * The short name of a scheme, for example `leefbaarheidsbudget`.
 */
export type SchemeId = string;

/**
 * The name of a scheme.
 */
export type SchemeName = { 
/**
 * Which.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, };

/**
 * One scheme year.
 */
export type SchemeRow = { 
/**
 * The SHA-256 of the document: its name.
 */
hash: string, 
/**
 * The document.
 */
document: SchemeYear, 
/**
 * How many cases are judged by it.
 */
cases: number, };

/**
 * One document of a scheme.
 */
export type SchemeVersion = { 
/**
 * Its name: the SHA-256 (hex).
 */
hash: string, 
/**
 * The day it was set.
 */
on: string, 
/**
 * By whom; empty when the name is not here.
 */
who: string, 
/**
 * Whether it applies to new cases.
 */
current: boolean, 
/**
 * How many cases are judged by it.
 */
cases: number, 
/**
 * What its pots have together; none where no ceiling is set.
 */
sum: Euro | null, 
/**
 * The document.
 */
document: SchemeYear, };

/**
 * Every document of a scheme, the newest first.
 */
export type SchemeVersions = { 
/**
 * Which scheme.
 */
scheme: SchemeId, 
/**
 * The documents.
 */
versions: Array<SchemeVersion>, };

/**
 * One scheme in one year.
 */
export type SchemeYear = { 
/**
 * Which scheme.
 */
scheme: SchemeId, 
/**
 * The budget year.
 */
year: number, 
/**
 * The SHA-256 (hex) of the document this one follows, where there is one.
 */
predecessor?: string, 
/**
 * The SHA-256 (hex) of the document of the year before that this one was opened from, where it was.
 */
opened_from?: string, 
/**
 * What made it out of the one before, where a decision about money did.
 */
change?: Change, 
/**
 * Its name on screen and in letters.
 */
name: Bilingual, 
/**
 * How money goes out.
 */
way: Way, 
/**
 * Who holds a pot of this scheme.
 */
holder: HolderKind, 
/**
 * Whether a pot is for a year or once for all years.
 */
period: Period, 
/**
 * The money of one pot, where its holder has no ceiling of its own.
 */
ceiling: Ceiling, 
/**
 * The ceilings of holders that have one of their own.
 */
ceilings?: Array<HolderCeiling>, 
/**
 * Money that was shifted between pots for this year only.
 */
shifts?: Array<Shift>, 
/**
 * The budget posts that pay it.
 */
cover?: Array<Cover>, 
/**
 * What becomes of what is left; none where no source says it.
 */
unspent?: Unspent, 
/**
 * Another scheme whose pot bears this scheme's awards, when the municipality has set that.
 */
charged_to?: SchemeId, 
/**
 * Who decides, and by what source.
 */
decider: Decider, 
/**
 * Where it says who decides.
 */
decider_source: Source, 
/**
 * In what order money is given when it is short.
 */
distribution: Distribution, 
/**
 * Where it says so; none in what shipped before an administrator chose it.
 */
distribution_source?: Source, 
/**
 * What a letter names as the legal basis; the municipality fills it in.
 */
legal_basis: Bilingual, 
/**
 * The conditions, in the order a person reads them.
 */
conditions: Array<Condition>, 
/**
 * What follows an award: when money goes out and what is shown for it. None in documents of the first release: all
 * at once, and nothing shown.
 */
after_award?: AfterAward, };

/**
 * The schemes of a year in Beheer.
 */
export type Schemes = { 
/**
 * The year.
 */
year: number, 
/**
 * The scheme years, each with its hash.
 */
schemes: Array<SchemeRow>, };

/**
 * A seat that can be unlocked here.
 */
export type SeatLabel = { 
/**
 * The seat.
 */
seat: string, 
/**
 * The name of its person.
 */
label: string, };

/**
 * One seat in Beheer.
 */
export type SeatRow = { 
/**
 * The seat.
 */
seat: string, 
/**
 * Whose.
 */
person: PersonId, 
/**
 * The person's name.
 */
name: string, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * The tag in the numbers given there.
 */
tag: string, 
/**
 * Whether it is on this laptop.
 */
here: boolean, 
/**
 * How it stands.
 */
standing: SeatStanding, 
/**
 * The time of its last action known here.
 */
heard_at: string | null, 
/**
 * Which pots it commits, each as words.
 */
holds: Array<Text>, };

/**
 * How a seat stands.
 */
export type SeatStanding = "working" | "barred" | "frozen" | "catching-up";

/**
 * All seats.
 */
export type Seats = { 
/**
 * In order of name.
 */
seats: Array<SeatRow>, 
/**
 * Who holds which pots, scheme by scheme.
 */
pots: Array<HeldPots>, 
/**
 * What was kept without effect, each as a sentence.
 */
set_aside: Array<Text>, };

/**
 * Sets an entry as it stands from now on; an empty `id` makes a new one.
 */
export type SetEntry = { 
/**
 * The entry.
 */
entry: Entry, 
/**
 * Who to ask for; none leaves what was told.
 */
details: Applicant | null, };

/**
 * Enters a mandate, or enters one anew.
 */
export type SetMandate = { 
/**
 * Which; none for a new one.
 */
id: MandateId | null, 
/**
 * For which scheme; none for all.
 */
scheme: SchemeId | null, 
/**
 * Up to which amount; none for any.
 */
up_to: Euro | null, 
/**
 * Who may.
 */
person: PersonId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day; none as long as it is not ended.
 */
until: string | null, };

/**
 * Sets it.
 */
export type SetRemedyRules = { 
/**
 * What applies from now on, each with its source.
 */
rules: RemedyRules, };

/**
 * Sets a title for a role from a day on.
 */
export type SetRoleTitle = { 
/**
 * The title.
 */
title: RoleTitle, };

/**
 * Settles a dispute, or revises how it was settled.
 */
export type Settle = { 
/**
 * Which.
 */
key: string, 
/**
 * The choice.
 */
choice: string, 
/**
 * An amount for each case, where the choice asks that.
 */
amounts: { [key in string]: Euro }, 
/**
 * The number of the college's decision, where the choice asks that.
 */
number: string, 
/**
 * Its day.
 */
on: string | null, 
/**
 * The printed root key, where the choice asks that.
 */
root_key: string, 
/**
 * Why; it is kept and travels on.
 */
reason: string, };

/**
 * What stands after a dispute about a decision.
 */
export type Settled = { "is": "claim", 
/**
 * The commit that it was taken in: the hash (hex) of its head.
 */
action: string, } | { "is": "award", 
/**
 * How much.
 */
amount: Euro, } | { "is": "reject" };

/**
 * A dispute that was settled.
 */
export type SettledRow = { 
/**
 * Which.
 */
key: string, 
/**
 * What it was.
 */
title: Text, 
/**
 * What was chosen.
 */
chosen: Text, 
/**
 * By whom.
 */
who: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Why; empty when not here.
 */
reason: string, 
/**
 * The case it is about.
 */
case: CaseRef | null, 
/**
 * All cases it is about: what an amount is asked for when it is revised.
 */
cases: Array<CaseRef>, 
/**
 * What can be chosen instead; the same as on its card.
 */
choices: Array<DisputeChoice>, 
/**
 * Why the person at the desk may not revise it; none when she may.
 */
locked: Text | null, };

/**
 * What one of them would get.
 */
export type Share = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The day on which it was complete.
 */
complete_on: string, 
/**
 * What it could be awarded if the pot were large enough.
 */
wanted: Euro, 
/**
 * What it gets.
 */
given: Euro, 
/**
 * What the pot would have left if this one alone got all it wants; below zero when it wants more than there is, none
 * where the pot has no ceiling.
 */
leaves: Euro | null, 
/**
 * Whether another was complete on the same day, so that the order between them is not told by any rule.
 */
tied: boolean, };

/**
 * Of which costs a share is taken; the sources do not say, so it is a setting.
 */
export type ShareBase = "all" | "counting";

/**
 * Money that came into a pot or went out of it for this year only, by a decision. The next year begins without it.
 */
export type Shift = { 
/**
 * Whose pot.
 */
holder: Holder, 
/**
 * How much; never negative.
 */
amount: Euro, 
/**
 * Which way it went.
 */
way: ShiftWay, 
/**
 * Why.
 */
why: ShiftReason, 
/**
 * The decision it rests on.
 */
decision: Resolution, };

/**
 * Why money went from one pot to another.
 */
export type ShiftReason = "redistributed" | "carried-over";

/**
 * Which way money went.
 */
export type ShiftWay = "in" | "out";

/**
 * More is wanted than the pot has left.
 */
export type Shortage = { 
/**
 * What would be awarded if the pot were large enough: what is asked, as far as the other conditions allow it.
 */
wanted: Euro, 
/**
 * What the pot has left.
 */
left: Euro, 
/**
 * How much is lacking.
 */
lacking: Euro, 
/**
 * Whether the pot's ceiling is a published subsidieplafond.
 */
published: boolean, 
/**
 * What can be chosen, always in the same order; what cannot be is among them, with the reason.
 */
ways: Array<WayOut>, };

/**
 * What can be chosen when a pot cannot bear a case.
 */
export type ShortageView = { 
/**
 * What is lacking and what can be chosen; none when the money suffices.
 */
shortage: Shortage | null, };

/**
 * What is shown for a grant up to some amount.
 */
export type Shown = { 
/**
 * Up to and including this amount; none for every amount.
 */
up_to: Euro | null, 
/**
 * What.
 */
proof: Proof, 
/**
 * How many weeks after the activity at the latest.
 */
weeks: number, };

/**
 * The order of a list.
 */
export type Sort = "newest" | "oldest" | "deadline" | "amount";

/**
 * Where a number or a rule comes from.
 */
export type Source = { 
/**
 * What kind of source it is, and so how firmly it stands.
 */
kind: SourceKind, 
/**
 * The place, as a reader would look it up: "Uitvoeringsplan Kerngericht werken, B3".
 */
place: Bilingual, 
/**
 * The page, where there is one.
 */
url?: string, };

/**
 * What kind of source a rule rests on.
 */
export type SourceKind = "document" | "public-page" | "law" | "decision" | "inference";

/**
 * Where a step of the track line is.
 */
export type Stand = "done" | "now" | "to-come";

/**
 * What the window finds when it opens.
 */
export type Start = { 
/**
 * Where things stand.
 */
state: StartState, 
/**
 * The seats on this laptop: who can unlock.
 */
seats: Array<SeatLabel>, 
/**
 * Who is at the desk, when unlocked.
 */
desk: DeskView | null, 
/**
 * The passphrase of the sample municipality, when this is it: everything in it is made up.
 */
sample_passphrase: string | null, 
/**
 * Who waits to be let in, and the fingerprint to read aloud.
 */
joining: Joining | null, 
/**
 * The version of the program.
 */
version: string, };

/**
 * Where things stand when the window opens.
 */
export type StartState = "empty" | "locked" | "open" | "joining";

/**
 * A state of an application.
 */
export type State = "draft" | "submitted" | "asked-to-complete" | "completed" | "advised" | "awarded" | "awarded-in-part" | "rejected" | "not-taken" | "withdrawn" | "forwarded" | "helped-otherwise" | "announced";

/**
 * What remains at one step.
 */
export type StepLine = { 
/**
 * Which.
 */
step: MoneyStep, 
/**
 * How much.
 */
amount: Euro, 
/**
 * Of how many cases.
 */
cases: number, };

/**
 * What remains at each step, in the order in which money goes. An amount stands at one step at a time.
 */
export type Steps = { 
/**
 * Asked, without advice; holds nothing in the pot.
 */
asked: Euro, 
/**
 * Held by a positive advice.
 */
reserved: Euro, 
/**
 * Awarded, not due yet.
 */
committed: Euro, 
/**
 * Due, not paid: nothing has to be decided any more, at most a day has to come.
 */
due: Euro, 
/**
 * Paid, not settled.
 */
paid: Euro, 
/**
 * Settled and paid.
 */
settled: Euro, 
/**
 * Paid too much: a claim on the receiver, beside the pot.
 */
to_recover: Euro, 
/**
 * Came back.
 */
recovered: Euro, };

/**
 * Hands a draft in.
 */
export type Submit = { 
/**
 * The draft it was; it disappears and its papers go with the case.
 */
draft: string | null, 
/**
 * As it stands on the form.
 */
application: Application, };

/**
 * Takes a bundle in.
 */
export type TakeIn = { 
/**
 * The file.
 */
file: string, 
/**
 * The SHA-256 of the file that was looked at; none takes it unseen.
 */
sha256: string | null, };

/**
 * Takes an allotment over.
 */
export type TakeOverAllotment = { 
/**
 * Which.
 */
allotment: AllotmentId, 
/**
 * Why.
 */
reason: string, };

/**
 * What taking in did.
 */
export type TakenIn = { 
/**
 * From whom.
 */
from: string, 
/**
 * How many actions were in it.
 */
actions: number, 
/**
 * How many of them were new.
 */
fresh: number, 
/**
 * How many wait for an earlier bundle.
 */
held: number, 
/**
 * The report, as kept in the history.
 */
report: Array<Text>, 
/**
 * What it touched, as in a receipt.
 */
touched: Array<string>, };

/**
 * A term in words.
 */
export type TermView = { 
/**
 * The last day.
 */
last_day: string, 
/**
 * Days left; negative when late.
 */
days_left: number, 
/**
 * Whether the clock stands still today.
 */
still: boolean, 
/**
 * Why it is that day: each step of the count as a sentence.
 */
why: Array<Text>, };

/**
 * When the money of one grant is due and what is shown for it. Stands in the award.
 */
export type Terms = { 
/**
 * What is paid in advance, in order.
 */
instalments: Array<Instalment>, 
/**
 * What is shown, and when; none when nothing has to be.
 */
show?: Toshow, 
/**
 * The most that the costs allow, in hundredths of what was spent; none when costs do not matter.
 */
share?: number, 
/**
 * Within how many weeks it is paid, where the regulation says so; none for the six weeks of the law.
 */
pay_weeks?: number, };

/**
 * Who weighs a condition and with what numbers.
 */
export type Test = { "by": "judged" } | { "by": "kern-known" } | { "by": "most-per-application", 
/**
 * The most.
 */
most: Euro, } | { "by": "fits-pot" } | { "by": "counting-costs", 
/**
 * The kinds that count.
 */
counting: Array<CostKind>, } | { "by": "share-of-costs", 
/**
 * In hundredths.
 */
percent: number, 
/**
 * Of which costs the share is taken.
 */
of: ShareBase, } | { "by": "apply-by", 
/**
 * The last day.
 */
last_day: string, } | { "by": "ahead-of-activity", 
/**
 * How many days.
 */
days: number, } | { "by": "once-per-year" } | { "by": "unique" } | { "by": "one-off" } | { "by": "at-most", 
/**
 * How many.
 */
count: number, } | { "by": "convenant" } | { "by": "receipts" } | { "by": "next-year-after", 
/**
 * The last day that counts for this year.
 */
last_day: string, } | { "by": "done-by", 
/**
 * The last day.
 */
last_day: string, };

/**
 * A sentence of the catalogues under `ui/text`: its id and its arguments.
 */
export type Text = { 
/**
 * The message id, for example `found-pot-too-small`.
 */
id: string, 
/**
 * The arguments by name.
 */
args?: { [key in string]: Arg }, };

/**
 * An award on the spot that waits for a second person.
 */
export type ToConfirm = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The idea.
 */
idea: string, 
/**
 * The kern.
 */
kern: string, 
/**
 * How much was awarded.
 */
amount: Euro, 
/**
 * By whom; empty when the name is not here.
 */
who: string, 
/**
 * On which day.
 */
on: string, };

/**
 * One thing that waits.
 */
export type TodayItem = { 
/**
 * The case.
 */
case: string, 
/**
 * Its number.
 */
number: string, 
/**
 * What to do: `advise`, `decide`, `complete`, `announce`, `take-up`, or as `rules::duty::Deed` is called.
 */
act: string, 
/**
 * What it is about, where a case has several of its kind; empty otherwise.
 */
about: string, 
/**
 * The idea.
 */
idea: string, 
/**
 * The kern.
 */
kern: string, 
/**
 * What it stands on: "advies: toekennen".
 */
detail: Text, 
/**
 * The amount.
 */
amount: Euro, 
/**
 * By when, and why then; none where no rule sets a term.
 */
term: TermView | null, 
/**
 * Since when it waits.
 */
since: string, };

/**
 * Vandaag.
 */
export type TodayView = { 
/**
 * Today.
 */
date: string, 
/**
 * How many things wait.
 */
waiting: number, 
/**
 * How many are late.
 */
late: number, 
/**
 * Late or standing still.
 */
first: Array<TodayItem>, 
/**
 * Up to and including Sunday.
 */
this_week: Array<TodayItem>, 
/**
 * After that; the nearest fifty.
 */
later: Array<TodayItem>, 
/**
 * My drafts, newest first.
 */
drafts: Array<DraftRow>, 
/**
 * How many wait on somebody else.
 */
elsewhere: number, 
/**
 * What is left in the pots of the kernen that I serve, the leefbaarheidsbudget of this year.
 */
pots: Array<KernPot>, 
/**
 * The disputes in which I may choose.
 */
disputes: Array<DisputeBrief>, 
/**
 * What is past its term, and proposals to erase that wait for me; none where nothing does, or it is not for me.
 */
retention: RetentionWaits | null, 
/**
 * Awards on the spot that wait for me as second person, the oldest first.
 */
to_confirm: Array<ToConfirm>, };

/**
 * What the receiver of one grant shows.
 */
export type Toshow = { 
/**
 * What.
 */
proof: Proof, 
/**
 * On this day at the latest.
 */
by: string, };

/**
 * A step of the track line.
 */
export type TrackStep = { 
/**
 * `received`, `complete`, `advice`, `decision`, `announced`; of the money `paid`, `accounted`, `settled`, `returned`.
 */
step: string, 
/**
 * Done, now or to come.
 */
stand: Stand, 
/**
 * The sentence under it: a day, or "uiterlijk vr 29 mei".
 */
when: Text | null, };

/**
 * Makes and opens the sample municipality.
 */
export type Unlock = { 
/**
 * Which seat.
 */
seat: string, 
/**
 * Its passphrase.
 */
passphrase: string, };

/**
 * What becomes of money that is left.
 */
export type Unspent = { 
/**
 * What becomes of it.
 */
rule: Leftover, 
/**
 * Where it is written.
 */
source: Source, };

/**
 * One condition weighed: what was found, the rule's source, and what would make it pass.
 */
export type Verdict = { 
/**
 * Which condition.
 */
condition: ConditionId, 
/**
 * Its few words.
 */
name: Bilingual, 
/**
 * The outcome.
 */
outcome: Outcome, 
/**
 * What was found.
 */
found: Text, 
/**
 * What would make it pass; always there when it is not met.
 */
remedy?: Text, 
/**
 * Where the rule is written.
 */
source: Source, 
/**
 * The most this condition alone would allow; nothing when it bars an award altogether.
 */
allows?: Euro, 
/**
 * How it may be departed from.
 */
departure: Departure, 
/**
 * Whether people judge it.
 */
judged: boolean, 
/**
 * Earlier cases to look at, the likest first.
 */
earlier: Array<EarlierRef>, 
/**
 * The applicant's own words for this condition, on screen only: never stored with a decision.
 */
quote?: string, };

/**
 * How the journal holds up.
 */
export type VerifyView = { 
/**
 * Events checked.
 */
events: number, 
/**
 * Commits checked.
 */
commits: number, 
/**
 * Whether the read tables are what a fold of the journal gives.
 */
tables_agree: boolean, 
/**
 * What is broken, each as a sentence.
 */
broken: Array<Text>, };

/**
 * A case that waits for money of a pot.
 */
export type WaitingRow = { 
/**
 * Which case.
 */
case: string, 
/**
 * Its version.
 */
version: number, 
/**
 * The idea.
 */
idea: string, 
/**
 * Where it stands.
 */
state: State, 
/**
 * What was asked.
 */
asked: Euro, 
/**
 * What a positive advice holds for it.
 */
reserved: Euro, 
/**
 * Since when it is on the waiting list.
 */
waiting_since: string | null, 
/**
 * The kern.
 */
kern: string, 
/**
 * What it costs in all.
 */
costs: Euro, 
/**
 * What the applicant and others pay.
 */
others_pay: Euro, 
/**
 * How many people are expected.
 */
people: number | null, 
/**
 * What the conditions say; whether the pot can bear it is left out, since that is what is weighed here.
 */
verdicts: Array<Verdict>, 
/**
 * The advice of the kernverbinder, when given.
 */
advice: Advice | null, 
/**
 * The words of the advice that are here.
 */
advice_words: string, 
/**
 * Why it cannot be awarded now by who is at the desk; none when it may.
 */
awarding: Text | null, 
/**
 * Why it cannot be rejected now by who is at the desk; none when it may.
 */
rejecting: Text | null, };

/**
 * What has left the house and does not come back by undoing.
 */
export type Warning = { "is": "payment-left", 
/**
 * How much.
 */
amount: Euro, 
/**
 * On which day, the last time.
 */
on: string, } | { "is": "letter-left", 
/**
 * On which day.
 */
on: string, };

/**
 * How money goes out.
 */
export type Way = "application" | "claim-budget" | "yearly-contribution" | "undivided";

/**
 * One thing to choose when the money does not fit.
 */
export type WayOut = { 
/**
 * Which.
 */
kind: WayOutKind, 
/**
 * How much the applicant would get now.
 */
amount: Euro, 
/**
 * What it means.
 */
consequence: Text, 
/**
 * Why it cannot be chosen; none when it can.
 */
hindrance?: Text, 
/**
 * The sentence for the letter; none where no decision is sent.
 */
letter?: Text, };

/**
 * What can be chosen when the money does not fit.
 */
export type WayOutKind = { "is": "in-part" } | { "is": "other-scheme", "scheme": SchemeId } | { "is": "wait" } | { "is": "reject" };

/**
 * Asks what deciding these at once would come to.
 */
export type WeighMany = { 
/**
 * Which cases.
 */
cases: Array<string>, };

/**
 * What it comes to.
 */
export type WhatIf = { 
/**
 * In the order in which the scheme year gives money, or by number where it gives none.
 */
shares: Array<Share>, 
/**
 * What they want together.
 */
wanted: Euro, 
/**
 * The most that they can be given together now.
 */
most: Euro, 
/**
 * What `shares` give together.
 */
given: Euro, 
/**
 * What the pot has left before; none where it has no ceiling.
 */
left: Euro | null, 
/**
 * What the pot has left after; below zero when more is chosen than it has.
 */
left_after: Euro | null, 
/**
 * Why it is no more.
 */
because: Text, };

/**
 * Asks what all that wait for a pot would get.
 */
export type WhatIfInput = { 
/**
 * Which pot.
 */
pot: PotId, 
/**
 * What each would get, where a person chooses.
 */
chosen?: { [key in string]: Euro }, };

/**
 * What all that wait for a pot would get.
 */
export type WhatIfView = { 
/**
 * The shares and what they come to.
 */
what_if: WhatIf, 
/**
 * Whether the ceiling is a published subsidieplafond.
 */
published: boolean, 
/**
 * In what order money is given.
 */
distribution: Distribution, 
/**
 * The name of the scheme; none when nothing waits.
 */
scheme_name: Bilingual | null, 
/**
 * The last day to apply, where the scheme year has one.
 */
deadline: string | null, 
/**
 * Until when nothing is awarded because applications are compared after that day; none when that is over, or when they
 * are not compared.
 */
open_until: string | null, 
/**
 * What each is about, in no order of its own.
 */
rows: Array<WaitingRow>, };

/**
 * Names an allotment.
 */
export type WhichAllotment = { 
/**
 * Which.
 */
allotment: AllotmentId, };

/**
 * Points at a case.
 */
export type WhichCase = { 
/**
 * Which.
 */
case: string, };

/**
 * A contribution that is meant.
 */
export type WhichContribution = { 
/**
 * The scheme.
 */
scheme: SchemeId, 
/**
 * The holder.
 */
holder: EntryId, };

/**
 * Asks for the course of one scheme in a year.
 */
export type WhichCourse = { 
/**
 * The year.
 */
year: number, 
/**
 * The scheme.
 */
scheme: SchemeId, };

/**
 * Points at a draft.
 */
export type WhichDraft = { 
/**
 * Which.
 */
draft: string, };

/**
 * Points at an erasure.
 */
export type WhichErasure = { 
/**
 * Which.
 */
erasure: ErasureId, };

/**
 * A bundle to look at.
 */
export type WhichFile = { 
/**
 * The file.
 */
file: string, };

/**
 * Points at a paper.
 */
export type WhichPaper = { 
/**
 * Which.
 */
paper: string, };

/**
 * Points at all that is of one person.
 */
export type WhichPerson = { 
/**
 * Applications, entries and drafts; 200 at most.
 */
files: Array<string>, };

/**
 * Asks for the money in pots.
 */
export type WhichPots = { 
/**
 * Which; 500 at most.
 */
pots: Array<PotId>, };

/**
 * Asks for years side by side.
 */
export type WhichYears = { 
/**
 * The last one.
 */
year: number, 
/**
 * How many, ten at most.
 */
count: number, };

/**
 * That a year was closed.
 */
export type YearClosing = { 
/**
 * The day.
 */
on: string, 
/**
 * By whom; empty when the name is not here.
 */
who: string, };

/**
 * Something that is done with the money of a year.
 */
export type YearDeed = { "do": "open", 
/**
 * The new year.
 */
year: number, } | { "do": "divide", 
/**
 * In which year.
 */
year: number, 
/**
 * Where the money waits.
 */
from: SchemeId, 
/**
 * Whose pots get it.
 */
into: SchemeId, 
/**
 * How much; all that waits when not named.
 */
amount?: Euro, 
/**
 * How.
 */
division: Division, } | { "do": "redistribute", 
/**
 * In which year.
 */
year: number, 
/**
 * Of which scheme.
 */
scheme: SchemeId, 
/**
 * What each gets; the same for each when not named.
 */
parts?: Array<Part>, } | { "do": "carry-over", 
/**
 * Out of which year.
 */
year: number, 
/**
 * Of which scheme.
 */
scheme: SchemeId, } | { "do": "set-ceiling", 
/**
 * In which year.
 */
year: number, 
/**
 * Of which scheme.
 */
scheme: SchemeId, 
/**
 * Of whose pot; of all that have none of their own when not named.
 */
holder?: Holder, 
/**
 * How much.
 */
amount: Euro, 
/**
 * Whether it was published as a subsidieplafond.
 */
published: boolean, } | { "do": "close", 
/**
 * Which.
 */
year: number, } | { "do": "reopen", 
/**
 * Which.
 */
year: number, };

/**
 * What a deed would change; nothing is written yet.
 */
export type YearPlan = { 
/**
 * Pots that get another ceiling, or all of a year that is opened.
 */
moves: Array<PotMove>, 
/**
 * What all of them have together before.
 */
before: Euro, 
/**
 * And after.
 */
after: Euro, 
/**
 * The cents that cannot be divided equally.
 */
remainder: Euro | null, 
/**
 * How much is still free in a year that is closed: it lapses, or was taken along before.
 */
lapses: Euro | null, 
/**
 * Whether it rests on a decision of council or college.
 */
needs_decision: boolean, 
/**
 * Whether it takes a reason.
 */
needs_reason: boolean, 
/**
 * The name of what was seen: a deed is done only when it is still the same.
 */
seen: string, };

/**
 * One year.
 */
export type YearRow = { 
/**
 * Which.
 */
year: number, 
/**
 * How it was closed; none while it is open.
 */
closed?: YearClosing, 
/**
 * How many applications of its pots wait for a decision.
 */
open_cases: number, 
/**
 * Its schemes.
 */
schemes: Array<YearScheme>, };

/**
 * The money of one scheme in a year.
 */
export type YearScheme = { 
/**
 * Which.
 */
scheme: SchemeId, 
/**
 * Its name.
 */
name: Bilingual, 
/**
 * How money goes out.
 */
way: Way, 
/**
 * Who holds its pots.
 */
holder: HolderKind, 
/**
 * For how long they stand.
 */
period: Period, 
/**
 * How many pots there are.
 */
count: number, 
/**
 * What each has, where all have the same.
 */
each: Euro | null, 
/**
 * What they have together; none where no ceiling is set.
 */
sum: Euro | null, 
/**
 * What is committed and reserved of it.
 */
taken: Euro, 
/**
 * What nobody has a claim on.
 */
free: Euro, 
/**
 * How many of its pots are used up.
 */
used_up: number, 
/**
 * Whether the ceiling is a published subsidieplafond.
 */
published: boolean, 
/**
 * The decision that its ceiling rests on, where one was told.
 */
decision: Resolution | null, 
/**
 * What made the document, where a decision about money did.
 */
change: Change | null, 
/**
 * The posts that pay it.
 */
cover: Array<Cover>, 
/**
 * What becomes of what is left.
 */
unspent: Unspent | null, };

/**
 * Years side by side.
 */
export type YearsBeside = { 
/**
 * The years, the oldest first.
 */
years: Array<number>, 
/**
 * One row per scheme.
 */
schemes: Array<BesideRow>, 
/**
 * One row per kern, and one for what belongs to no kern.
 */
kernen: Array<BesideRow>, 
/**
 * All together.
 */
total: Array<BesideCell>, 
/**
 * The schemes whose pots stand once, over all years; in none of the rows above.
 */
once: Array<BesideRow>, };

/**
 * Beheer › Jaren.
 */
export type YearsView = { 
/**
 * The years there are schemes of, newest first.
 */
years: Array<YearRow>, 
/**
 * The year that is opened next: the one after this year, or after the last that was opened by a decision.
 */
next: number, };

/** Every call: what goes in and what comes out. */
export interface Calls {
  /** Says what the window finds when it opens. */
  "start": { in: Nothing; out: Start };
  /** Founds a municipality; shows two keys once. */
  "found": { in: Found; out: Founded };
  /** Makes and opens the sample municipality. */
  "open-sample": { in: Nothing; out: DeskView };
  /** Unlocks the office for one seat. */
  "unlock": { in: Unlock; out: DeskView };
  /** Gives a seat a new passphrase with the printed key. */
  "recover": { in: Recover; out: DeskView };
  /** Locks the office. */
  "lock": { in: Nothing; out: Nothing };
  /** Asks to join a municipality on this empty laptop. */
  "join": { in: JoinInput; out: Joining };
  /** Stops waiting to be let in. */
  "stop-joining": { in: Nothing; out: Nothing };
  /** Writes the join file. */
  "join-file": { in: WhichFile; out: Nothing };
  /** Takes in the bundle that lets this laptop in. */
  "arrive": { in: ArriveInput; out: DeskView };
  /** Begins again with a bundle and the printed keys. */
  "revive": { in: ReviveInput; out: DeskView };
  /** Says whose backup a file is. */
  "inspect-backup": { in: WhichFile; out: BackupView };
  /** Puts a backup back on this empty laptop. */
  "restore": { in: RestoreInput; out: DeskView };
  /** Says how far a long task is. */
  "progress": { in: Nothing; out: ProgressView };
  /** Stops a long task; nothing of it stays. */
  "cancel": { in: Nothing; out: Nothing };
  /** Says who is at the desk. */
  "desk": { in: Nothing; out: DeskView };
  /** Gives what intake chooses from, for one year. */
  "lists": { in: ForYear; out: Lists };
  /** Weighs an application while it is typed. */
  "check": { in: CheckInput; out: CheckView };
  /** Saves a draft. */
  "save-draft": { in: SaveDraft; out: SavedDraft };
  /** Opens a draft. */
  "open-draft": { in: WhichDraft; out: DraftView };
  /** Throws a draft away. */
  "discard-draft": { in: WhichDraft; out: Receipt };
  /** Hands an application in. */
  "submit": { in: Submit; out: Receipt };
  /** Does something with a case; the rules say who may. */
  "act": { in: DoAct; out: Receipt };
  /** Does something with the money of a case; the rules say who may. */
  "handle": { in: Handle; out: Receipt };
  /** Says what that would do. */
  "preview-handle": { in: Handle; out: HandlePreview };
  /** Does something with an objection or a notice of default; the rules say who may. */
  "remedy": { in: DoRemedy; out: Receipt };
  /** Decides anew after an objection that was founded. */
  "decide-anew": { in: DecideAnew; out: Receipt };
  /** Shows one application, whole. */
  "application": { in: WhichCase; out: ApplicationView };
  /** Says what an award of this amount would do. */
  "preview": { in: PreviewInput; out: Preview };
  /** Says what can be chosen when a pot cannot bear a case. */
  "shortage": { in: WhichCase; out: ShortageView };
  /** Says what all that wait for a pot would get. */
  "what-if": { in: WhatIfInput; out: WhatIfView };
  /** Weighs many applications to be decided at once. */
  "weigh-many": { in: WeighMany; out: ManyWeighed };
  /** Decides many applications, each by itself. */
  "decide-many": { in: DecideMany; out: ManyDecided };
  /** Adds a paper to a case or a draft. */
  "attach": { in: AttachPaper; out: PaperRow };
  /** Shows a paper. */
  "paper": { in: WhichPaper; out: PaperView };
  /** Shows what needs me. */
  "today": { in: Nothing; out: TodayView };
  /** Lists applications. */
  "applications": { in: ListInput; out: ListView };
  /** Shows the money of a year. */
  "budget": { in: ForYear; out: BudgetView };
  /** Shows the money in pots, step by step. */
  "pots": { in: WhichPots; out: PotsView };
  /** Shows the course of a scheme through a year. */
  "course": { in: WhichCourse; out: CourseView };
  /** Shows years side by side. */
  "years-beside": { in: WhichYears; out: YearsBeside };
  /** Finds a kern, a case or a number while one types. */
  "palette": { in: PaletteInput; out: PaletteView };
  /** Shows the claim budgets of a year. */
  "claims": { in: ForYear; out: ClaimsView };
  /** Shows the yearly contributions of a year. */
  "contributions": { in: ForYear; out: ContributionsView };
  /** Proposes yearly contributions, each a case. */
  "propose-contributions": { in: ProposeContributions; out: EachDone };
  /** Awards proposed contributions, each by itself. */
  "award-contributions": { in: AwardContributions; out: EachDone };
  /** Shows people and role titles. */
  "people": { in: Nothing; out: People };
  /** Adds a person with a seat on this laptop. */
  "add-person": { in: AddPerson; out: Receipt };
  /** Gives a person these roles. */
  "give-roles": { in: GiveRoles; out: Receipt };
  /** Names a role from a day on. */
  "set-role-title": { in: SetRoleTitle; out: Receipt };
  /** Changes one's own passphrase. */
  "change-passphrase": { in: ChangePassphrase; out: Nothing };
  /** Shows the schemes of a year. */
  "schemes": { in: ForYear; out: Schemes };
  /** Puts a new document in the place of a scheme year. */
  "change-scheme-year": { in: ChangeSchemeYear; out: Receipt };
  /** Shows who holds a pot and is no kern. */
  "registers": { in: Nothing; out: Registers };
  /** Sets an entry of a register. */
  "set-entry": { in: SetEntry; out: Receipt };
  /** Shows all years with their money. */
  "years": { in: Nothing; out: YearsView };
  /** Says what a deed about a year would change. */
  "plan-year": { in: PlanYear; out: YearPlan };
  /** Opens, divides, redistributes, carries over, closes. */
  "do-year": { in: DoYear; out: Receipt };
  /** Shows every document a scheme ever had. */
  "scheme-versions": { in: OfScheme; out: SchemeVersions };
  /** Shows all seats and who holds which pots. */
  "seats": { in: Nothing; out: Seats };
  /** Names this laptop. */
  "name-laptop": { in: NameLaptop; out: Receipt };
  /** Shows who wants to join. */
  "inspect-join": { in: WhichFile; out: JoinView };
  /** Lets a seat in. */
  "enrol": { in: Enrol; out: Enrolled };
  /** Bars a seat at its last known event. */
  "bar": { in: Bar; out: Receipt };
  /** Appoints an administrator with the root key. */
  "appoint": { in: Appoint; out: Receipt };
  /** Lets a restored seat commit money again. */
  "resume": { in: Resume; out: Receipt };
  /** Gives pots to a seat. */
  "give-pots": { in: GivePots; out: Receipt };
  /** Tells one's own reading key. */
  "reading-key": { in: OwnReadingKey; out: ReadingKeyView };
  /** Shows what was given to grant on the spot. */
  "allotments": { in: Nothing; out: Allotments };
  /** Gives a part of a pot to a seat. */
  "give-allotment": { in: GiveAllotment; out: Receipt };
  /** Brings back one's own allotment. */
  "return-allotment": { in: WhichAllotment; out: Receipt };
  /** Takes an allotment over at its last known event. */
  "take-over-allotment": { in: TakeOverAllotment; out: Receipt };
  /** Shows the mandate register. */
  "mandates": { in: Nothing; out: Mandates };
  /** Enters a mandate in the register. */
  "set-mandate": { in: SetMandate; out: Receipt };
  /** Shows what applies to objections and notices of default. */
  "remedy-rules": { in: Nothing; out: RemedyRulesView };
  /** Sets what applies to objections and notices of default. */
  "set-remedy-rules": { in: SetRemedyRules; out: Receipt };
  /** Shows what is kept how long, what may go and what went. */
  "retention": { in: Nothing; out: RetentionView };
  /** Says what an erasure would take and what stands in the way. */
  "plan-erasure": { in: ErasureWish; out: ErasurePlan };
  /** Proposes that words and personal data go. */
  "propose-erasure": { in: ErasureWish; out: Receipt };
  /** Confirms what another proposed; it is carried out. */
  "confirm-erasure": { in: WhichErasure; out: Receipt };
  /** Drops a proposal to erase. */
  "drop-erasure": { in: WhichErasure; out: Receipt };
  /** Shows the certificate of an erasure. */
  "certificate": { in: WhichErasure; out: Certificate };
  /** Finds a person by name, account, e-mail or telephone. */
  "find-person": { in: FindPerson; out: PeopleFound };
  /** Shows all that is held of one person. */
  "person": { in: WhichPerson; out: PersonView };
  /** Mends wrong personal data in one or more cases. */
  "rectify": { in: Rectify; out: EachDone };
  /** Shows who is how far, and the history. */
  "exchange": { in: Nothing; out: ExchangeView };
  /** Says what a bundle would hold. */
  "preview-export": { in: ExportWish; out: ExportPreview };
  /** Writes a bundle. */
  "export": { in: Export; out: Exported };
  /** Says what a bundle holds and would change. */
  "inspect": { in: WhichFile; out: InspectView };
  /** Takes a bundle in, whole or not at all. */
  "import": { in: TakeIn; out: TakenIn };
  /** Shows what clashes and what can be chosen. */
  "disputes": { in: Nothing; out: DisputesView };
  /** Settles a dispute. */
  "settle": { in: Settle; out: Receipt };
  /** Checks every signature, chain and table. */
  "verify": { in: Nothing; out: VerifyView };
  /** Writes a backup. */
  "backup": { in: BackupInput; out: Receipt };
}

/** The name of a call. */
export type CallName = keyof Calls;
