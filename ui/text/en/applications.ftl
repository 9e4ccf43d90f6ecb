### Applications: finding any application.

applications-search = Search in this list
applications-filter = Filter
applications-pot = Pot
applications-kern = Kern
applications-year = Year
applications-all-years = all years
applications-scheme = Scheme
applications-state = State
applications-within = Decide within
applications-within-any = any time
applications-within-days = { $days ->
    [0] today or late
    [7] a week
    [14] two weeks
    [28] four weeks
   *[other] { $days } days
  }
applications-count = { $count ->
    [1] 1 application
   *[other] { $count } applications
  }
applications-of = of { $of }. Together asked { $asked }, awarded { $awarded }.
applications-sort = Order
applications-sort-newest = Newest first
applications-sort-oldest = Oldest first
applications-sort-deadline = Most pressing first
applications-sort-amount = Highest amount first
applications-column-number = No.
applications-column-idea = Idea
applications-column-applicant = Applicant
applications-column-kern = Kern
applications-column-scheme = Scheme
applications-column-year = Year
applications-column-asked = Asked
applications-column-awarded = Awarded
applications-column-state = State
applications-column-decide-by = Decide by
applications-days = { $days ->
    [0] today
    [1] 1 day left
   *[other] { $days } days left
  }
applications-late = { $days ->
    [1] 1 day late
   *[other] { $days } days late
  }
applications-still = stands still
applications-sum = together asked { $amount }
applications-save = Save as a list
applications-file = applications { $day }.csv
applications-saved = The list was saved as { $file }.
applications-empty = All applications come here. There is none yet; begin with a new application.
applications-none = No application fits what you look for. Take a filter away or search with fewer words.
applications-show-all = Show all applications
applications-pots = { $count } pots
applications-step = Money
applications-at-step = of { $of }. Together { $step }: { $amount }.

## What waits

waits-promised = letter to send
waits-due = to be paid
waits-to-account = waits for the account
waits-to-settle = to be settled
waits-view-asked = waits for a view
waits-to-send = letter to send
waits-to-recover = to be recovered
