### Words of a standard's printed form (the command doc).

doc-title-several = Standards
doc-kind = Standard
doc-contents = Contents

doc-legal-text = Legal text
doc-issued = Issued
doc-effective = In force from
doc-effective-to = To the end of
doc-day = As of
doc-id = Id
doc-total = Total of points
doc-amended = Amended text
doc-file = File
doc-sha256 = SHA-256
doc-made-by = Made by { $tool } from the file named above; where they differ, the official text holds.

doc-criteria = Criteria and scales
doc-item = Item
doc-computed = What is scored and how it is computed
doc-range = Range
doc-points = Points
doc-source = Mark
doc-criterion = Criterion { $number }. { $title }
doc-criterion-max = At most { $points }
doc-item-max = At most { $points }.
doc-unverified-sign = unverified

doc-recognition = Conditions of recognition
doc-recognition-lead = A commune is recognised when all of these hold:
doc-threshold = A total of { $points } or more, of { $class }

doc-classes = Classes of communes
doc-classes-lead = Tried from the top down; a commune belongs to the first class whose condition holds.
doc-class = Class
doc-class-when = Which communes
doc-class-threshold = Threshold
doc-class-any = one of these cases:

doc-attributes = Attributes of a commune
doc-attributes-lead = What must be known of a commune besides its figures, first of all for its class.
doc-attribute = Attribute
doc-attribute-values = Values
doc-attribute-used = Used for
doc-yes-no = yes/no

doc-parameters = Parameters
doc-parameters-lead = Figures that rules compare with; each value holds on the days beside it.
doc-parameter = Parameter
doc-value = Value
doc-days = Days
doc-current = in force here
doc-indicators = Indicators
doc-indicators-lead = What communes report. Beside each is its column’s name in a data file.
doc-indicator = Indicator
doc-unit = Unit
doc-limits = Limits
doc-used = Used in
doc-calculated = { $sum } (calculated, not reported)
doc-limit-least = at least { $value }
doc-fixed = cannot be changed
doc-only-rises = may only rise
doc-only-falls = may only fall
doc-used-items = item { $items }
doc-used-classes = class { $classes }
doc-used-sums = the calculation of { $sums }
doc-used-limits = limit of { $count ->
    [one] { $count } other indicator
   *[other] { $count } other indicators
}
doc-used-recognition = the conditions of recognition
doc-used-nowhere = used by no item

doc-unverified = Unverified figures
doc-unverified-lead = Nobody has compared these with the official text. “Line” is the line of the standard’s file.
doc-unverified-none = No figure is marked “chưa đối chiếu”.
doc-line = Line
doc-figure = Figure

doc-title-plans = Plans
doc-plan-kind = Plan
doc-plan-unit = Unit
doc-plan-basis = Basis
doc-plan-applies = Applies
doc-plan-id = Id of the plan
doc-plan-targets = Targets
doc-plan-targets-lead = A target is reached when all that it asks is reached. A ratio is one of sums: the figures of all units are added up, then divided.
doc-plan-target = Target
doc-plan-asks = Asks
doc-plan-range = Range
doc-plan-answer = the answer is yes
doc-plan-units = What units report besides
doc-plan-units-lead = Besides the indicators of the standard that it applies. With the names of the columns in data files.
doc-plan-own = Figures of its own unit
doc-plan-own-lead = What no single unit reports is read from the row of the plan's own unit.
doc-plan-used = target { $targets }
doc-plan-used-nowhere = no target uses it
