/*
 * Every visual part, for the pages. All words that a page gives are already in the person's language: `t(id, args)`,
 * `money("650.00")` and `day("2026-05-12")` of `lib/text`. Amounts are strings "650.00", days "2026-05-12"; "" is nothing yet.
 *
 * A page is `src/pages/<File>.svelte`, listed in `lib/pages.ts`; it begins with
 *   <Page title={…} panelWidth={448}> left {#snippet panel()}<Panel title={…}>…</Panel>{/snippet} {#snippet bar()}…{/snippet}
 * `router.go("application", { id })`, `router.place.params`, `desk.year`, `desk.kern`; ask the core with
 *   const live = new Live(() => ["applications"], () => call("overview", { year: desk.year }));   live.answer / live.trouble
 * Texts: `ui/text/nl/<area>.ftl` and the same ids in `en`. Without a text an id throws while developing.
 *
 * Frame        Page      title, panelWidth, panelName?, bind:opened?, snippets: above, aside, lead, panel, strip, bar, children
 *              Panel     title, aside?, children          Sheet  label?, children (li)
 *              Rail, TopBar: the shell's own
 * Money        PotBar    pot {ceiling|null, spent, reserved}, asked?, contested?, height 24|16|12|8, legend?
 *              Swatch    kind "spent"|"reserved"|"this"|"too-much"|"left"
 *              Money     amount|null, word? "used-up"|"none"|"contested", form? "sign"|"bare"|"whole", strong?
 *              Ledger    rows [{name, amount}], total?      Facts  facts [{name, fact}]
 *              BestOffer most, asked, because?, left?, ontake?
 *              KernCells cells [{kern, left, ceiling, row, column, contested?}], bind:chosen, onchoose?
 * Conditions   RuleList  title, rules RuleResult[], form? "panel"|"full"|"table", summary?, more?(rule)
 *              RuleLine  rule, children? (fields of who judges; stands in a <ul>)     Glyph  verdict
 *              RuleResult {id, name, verdict "met"|"not-met"|"judge"|"open"|"departed", found, fix?, source, judgedBy?}
 * A case       DeadlineChip days|null, detail?             StateBadge state: CaseState
 *              TrackLine steps [{name, when, place "done"|"now"|"later"}], label
 * Deciding     ChoiceList legend, quietLegend?, choices [{value, label, detail?, locked?}], bind:value, error?
 *              ConfirmSentence bind:checked, act, missing, keys?, locked?, onconfirm, children (<strong>), other?
 * Fields       Field label, bind:value, hint?, error?, optional?, plus any attribute of an input
 *              TextArea  the same, rows?                   Checkbox bind:checked, error?, children
 *              MoneyField bind:value "650.00"|"", bind:trouble?      DateField bind:value, year, bind:trouble?
 *              Select    options [{value, label}], bind:value, onchange?
 *              Combobox  options [{value, label, detail?}], bind:value, onadd?(typed)
 *              CostLines bind:lines CostLine[] (`emptyLine(kind)`), kinds [{value, label}], errors? by key
 *              DropZone  onfiles((File | HandedFile)[]), button?, children?
 *              Under each other: <div class="fields">; beside each other: class="fields two" or "fields three"
 * Lists        DataTable label, columns Column[], total, rowAt(i), keyOf, nameOf, bind:selected?, sort?, rowHeight?,
 *                        onopen?, onrange?(from, to), onsort?, onselectall?; give it a box with a height
 *              FilterChip label, value, onremove           SelectionBar count, sum?, why?, onstop, children
 * Acts         Button    kind? "primary"|"secondary"|"subtle", size? "small", icon?, keys? with label, locked?, onclick, type?
 *              Link onclick, children    Menu label, groups, children    Kbd keys    Icon name, size? 16|20
 * Told         Notice    tone? "no"|"warn"|"ok"|"info", title, children?     EmptyState sentence, children?
 *              Progress  what, done, total, onstop?
 * Dialogs      CommandPalette bind:open, find(query)       KeysDialog bind:open
 */
export { default as BestOffer } from "./BestOffer.svelte";
export { default as Button } from "./Button.svelte";
export { default as Checkbox } from "./Checkbox.svelte";
export { type Choice, default as ChoiceList } from "./ChoiceList.svelte";
export { default as Combobox } from "./Combobox.svelte";
export { default as CommandPalette } from "./CommandPalette.svelte";
export { default as ConfirmSentence } from "./ConfirmSentence.svelte";
export { default as CostLines } from "./CostLines.svelte";
export { type CostLine, emptyLine } from "./costs";
export { default as DataTable } from "./DataTable.svelte";
export { default as DateField } from "./DateField.svelte";
export { default as DeadlineChip } from "./DeadlineChip.svelte";
export { default as DropZone } from "./DropZone.svelte";
export { default as EmptyState } from "./EmptyState.svelte";
export { default as Facts } from "./Facts.svelte";
export { default as Field } from "./Field.svelte";
export { default as FilterChip } from "./FilterChip.svelte";
export { default as Glyph } from "./Glyph.svelte";
export { default as Icon } from "./Icon.svelte";
export type { IconName } from "./icons";
export { default as Kbd } from "./Kbd.svelte";
export { default as KernCells, type KernCell } from "./KernCells.svelte";
export { default as KeysDialog } from "./KeysDialog.svelte";
export { default as Ledger } from "./Ledger.svelte";
export { default as Link } from "./Link.svelte";
export { default as Menu, type MenuItem } from "./Menu.svelte";
export { default as Money } from "./Money.svelte";
export { default as MoneyField } from "./MoneyField.svelte";
export { default as Notice } from "./Notice.svelte";
export { default as Page } from "./Page.svelte";
export { default as Panel } from "./Panel.svelte";
export { default as PotBar } from "./PotBar.svelte";
export { default as Progress } from "./Progress.svelte";
export type { Hit, HitGroup } from "./palette";
export { leftAfter, type Pot } from "./pot-bar";
export { default as RuleLine } from "./RuleLine.svelte";
export { default as RuleList } from "./RuleList.svelte";
export type { RuleResult, Verdict } from "./rules";
export { default as Select, type Option } from "./Select.svelte";
export { default as SelectionBar } from "./SelectionBar.svelte";
export { default as Sheet } from "./Sheet.svelte";
export { type CaseState, default as StateBadge } from "./StateBadge.svelte";
export { default as Swatch } from "./Swatch.svelte";
export { default as TextArea } from "./TextArea.svelte";
export { default as TrackLine, type Step } from "./TrackLine.svelte";
export type { Column } from "./table";
