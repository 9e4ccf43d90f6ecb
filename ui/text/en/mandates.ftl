### Mandates: who may decide in the name of the college.

## Why something cannot be done now

refusal-beyond-mandate = Under this scheme you may decide up to { $up-to }. This decision is for { $who ->
    [college] the college: fill in the number and the date of its decision.
   *[other] { $who }.
  }
refusal-no-mandate = You have no mandate for this scheme. This decision is for { $who ->
    [college] the college: fill in the number and the date of its decision.
   *[other] { $who }.
  }

## Why a field is not right

why-not-your-mandate = This is not a mandate of yours that goes so far. Choose one from the list.

## With a decision

mandate-up-to = { $reference }, up to { $amount }
mandate-any-amount = { $reference }, any amount
mandate-none = You have no mandate for this scheme. Ask the administrator, or record what the college decided.

## Departed from

departed-title = Departures
departed-from = Departed from “{ $condition }”
departed-by = by { $who }, { $day }
applications-departed = Departed
applications-departed-yes = from a condition
applications-departed-only = Only where a condition was departed from
applications-mark-departed = departed
budget-departed = { $count ->
    [1] In { $year } a condition was departed from in 1 application.
   *[other] In { $year } a condition was departed from in { $count } applications.
  }
budget-departed-open = Show them

## Administration › Mandates

administration-mandates = Mandates
administration-mandates-what = Who may decide in the name of the college, under which scheme and up to which amount. When something stands here, each decision by mandate must be covered by it.
mandates-empty = There are no mandates yet. A decision then names its own mandate; nobody checks that.
mandates-new = Add a mandate
mandates-change = Change
mandates-change-of = Change: { $who }, { $reference }
mandates-person = Who
mandates-scheme = Scheme
mandates-all-schemes = all schemes
mandates-up-to = Up to
mandates-up-to-hint = Leave empty for any amount. It is about what is awarded.
mandates-any-amount = any amount
mandates-reference = Reference
mandates-from = From
mandates-until = Until
mandates-until-hint = Leave empty as long as it has not ended.
mandates-no-end = no end
mandates-saved = Recorded: { $reference } for { $who }.
