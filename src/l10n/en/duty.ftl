### Duties, reports, lists and links of plans.

## TC13

TC1310 = Two are called `{ $duty }`
    .title = Two duties, reports, lists or links of one number
    .label = the second
    .first = the first
    .help = number them as the document does
    .why = Tracking files and reports call each by its kind and number, so each number of a kind stands once.
TC1311 = Nobody is said to do `{ $duty }`
    .title = Who does it?
    .label = who does it?
    .help = write `thực hiện xã`, `thực hiện huyện` or `thực hiện "Sở …"` below it; several stand with commas between them
    .why = Only of those who are to do something can be said who has done it.
TC1312 = Nothing says when `{ $duty }` is sent
    .title = A report or list without a time
    .label = sent when?
    .help = write `trước 20/5 hằng năm`, `định kỳ hằng quý` or `ngay khi "…"` below it; where the document only says that it comes back, `định kỳ`
    .why = Without a time nobody can say what is due next, and what was sent late.
TC1313 = { $case ->
        [both] The day `{ $date }` has a year and comes back each year
       *[neither] Of which year is the day `{ $date }`?
    }
    .title = A day of one year, or of each
    .label = { $case ->
        [both] of one year or of each?
       *[neither] the year is missing
    }
    .help = write day, month and year (`trước 20/5/2024`), or that it comes back (`trước 20/5 hằng năm`)
    .why = A day of one year comes once, one of each year every year: two different calendars.
TC1314 = On { $date } the plan is not in force
    .title = Due while the plan is not in force
    .label = this day
    .help = mend the day, or `hiệu lực từ … đến …`
    .why = A day before a plan comes into force, or after its end, is most often one of a mistyped year.
TC1315 = “{ $name }” is a result of `{ $id }`, which the plan does not apply
    .title = The result of a standard that is not applied
    .label = the result of which standard?
    .help = write `áp dụng { $id }` below the line `kế hoạch`, or leave out `theo kết quả …` to read the answer from data
    .why = Nobody reports this answer: it is the result of scoring by the standard that the plan applies.
TC1319 = The data has no district to do `{ $duty }`
    .title = A duty of districts, and no districts
    .label = a duty of districts
    .help = add the district to the data or to the list of units (--units); if there are no districts any more, mend the plan by the document that replaces it
    .why = Districts come from the data. Since 1 July 2025 there are none; who does their duties then only a document can say.
TC1320 = { $case ->
        [column] Nobody knows what the column “{ $given }” is, so it is not read
        [row] This row has more cells than headings, or a wrong quotation mark, and cannot be read
        [yaml] From here on the tracking file cannot be read
       *[none] There is no table of duties
    }
    .title = A tracking file that cannot be read
    .help-columns = head the columns: đơn vị (or mã), nhiệm vụ, kỳ, tình trạng, ngày, minh chứng
    .why = A tracking file is a table (CSV, XLSX) or a YAML list, each row about one duty of one body. It needs at least the columns đơn vị, nhiệm vụ and tình trạng.
TC1321 = { $case ->
        [none] This row does not say whose it is
        [several] Several are called “{ $given }”
        [both] The code { $code } is not that of “{ $given }”
       *[unknown] Nobody is called “{ $given }”
    }
    .title = Whose duty?
    .help-several = add the unit's code, or the column huyện
    .help-nearest = is it “{ $nearest }”?
    .why = A body must be in the data, in the list of units, or named by the plan. A row that is nobody's counts for nobody.
TC1322 = { $case ->
        [none] This row does not say which duty
       *[unknown] The plan has no “{ $given }”
    }
    .title = Which duty?
    .help = write kind and number as the plan has them, such as `nhiệm vụ 1`, `báo cáo 2`, `danh sách 1`
    .why = A row calls a duty, report or list by its kind and number, or by exactly what the plan calls it.
TC1323 = { $case ->
        [none] This row does not say whether it is done
       *[other] “{ $given }” does not say whether it is done
    }
    .title = Is it done?
    .help = write `xong`, `đang làm` or `chưa`
    .why = What is not clear counts neither as done nor as not done.
TC1324 = { $what ->
        [time] “{ $given }” is no time
       *[day] “{ $given }” is no day
    }
    .title = A day or time that cannot be read
    .help = { $what ->
        [time] write a year (`2024`), a month (`3/2024`), a quarter (`quý 2/2024`) or a day
       *[day] write day/month/year, such as `20/03/2024`
    }
    .why = The day decides whether it was in time, so of a row with a day that is not in the calendar nothing counts.
TC1325 = { $case ->
        [event] A row of `{ $duty }` needs the day on which it happened
        [never] `{ $duty }` is never due while the plan is in force
        [missing] `{ $duty }` is due several times; this row does not say which
       *[other] `{ $duty }` has no time “{ $given }”
    }
    .title = Of which time?
    .help = { $case ->
        [event] add the column `ngày xảy ra`
        [never] look at the days in which the plan is in force
       *[other] write the time in the column kỳ, such as { $times }
    }
    .why = What comes back, or has several days, counts each time by itself, so it must be known which one a row is about.
TC1326 = Rows about `{ $duty }` of { $body } disagree
    .title = Rows that disagree
    .help = keep one row; the other is in { $first }
    .why = Nobody knows which is right, so neither counts; the duty is unknown.
TC1327 = `{ $duty }` is not for “{ $given }” to do
    .title = Somebody else's duty
    .help = mend the body or the duty of this row; who does what stands in the plan's line `thực hiện`
    .why = The plan says who does what; a row about somebody else's duty is most often a slip.
TC1328 = Done on { $given }, after the day { $day } that is looked at
    .title = Done after the day that is looked at
    .help = choose a later day with --day, or mend the day
    .why = The result is that of one day: what was done after it was not done on it.

## What came of it

duty-heading = Duties, reports, lists: by { $day }, calendar of { $year }
duty-title = { $kind ->
    [report] Report { $number }. { $label }
    [list] List { $number }. { $label }
   *[task] Duty { $number }. { $label }
}
duty-short = { $kind ->
    [report] R { $number }
    [list] L { $number }
   *[task] D { $number }
}
duty-communes = communes
duty-districts = districts
duty-asked = { $when ->
    [some] { $to ->
        [some] Done by: { $performers }; to { $recipients }; { $dues }.
       *[none] Done by: { $performers }; { $dues }.
    }
   *[none] { $to ->
        [some] Done by: { $performers }; to { $recipients }.
       *[none] Done by: { $performers }.
    }
}
duty-due-on = { $by ->
    [before] before { $day }
   *[latest] by { $day }
}
duty-due-yearly = { $by ->
    [before] before { $day } of each year
   *[latest] by { $day } of each year
}
duty-due-monthly = { $by ->
    [before] before day { $day } of each month
   *[latest] by day { $day } of each month
}
duty-due-regularly = { $every ->
    [month] each month
    [quarter] each quarter
    [year] each year
   *[none] regularly
}
duty-due-at-once = at once on: { $event }
duty-due-within = within { $days ->
    [one] 1 day
   *[other] { $days } days
} of: { $event }
duty-nobody = Nobody in the data is to do it.
duty-counts = { $time ->
    [some] { $called }: { $done } of { $bodies } done
   *[none] { $done } of { $bodies } done
}{ $late ->
    [0] {""}
   *[other] , { $late } of them late
}{ $not_done ->
    [0] {""}
   *[other] , { $not_done } not done
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } unknown
}.
duty-late = Done late: { $names }.
duty-not-done = Not done: { $names }.
duty-not-told = Overdue, and nobody tells: { $names }.
duty-not-seen = Overdue, and not seen: { $names }.
duty-name = { $way ->
    [late] { $name } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    } late)
    [overdue] { $name } ({ $days ->
        [one] 1 day
       *[other] { $days } days
    } overdue)
    [under-way] { $name } (under way)
   *[none] { $name }
}
duty-no-events = Nothing that happened is recorded.
duty-event = { $known ->
    [yes] { $name }, of what happened on { $event }
   *[no] { $name }, of what happened on an unknown day
}: { $state ->
    [done] sent
    [late] sent { $days ->
        [one] 1 day
       *[other] { $days } days
    } late
    [not-done] { $days ->
        [0] not sent
        [one] not sent, 1 day overdue
       *[other] not sent, { $days } days overdue
    }
   *[unknown] unknown
}.
duty-next = Due next
duty-due-next = { $days ->
    [0] { $day } (today)
    [one] { $day } (in 1 day)
   *[other] { $day } (in { $days } days)
}: { $timed ->
    [yes] { $duty }, { $time }
   *[no] { $duty }
}{ $told ->
    [yes] ; { $open } of { $bodies } not done or unknown
   *[no] {""}
}.
duty-more-next = And { $count ->
    [one] 1 other day
   *[other] { $count } other days
} of the year.
duty-body = Body
duty-cell = { $state ->
    [done] done
    [late] late { $days }
    [under-way] { $overdue ->
        [yes] going +{ $days }
       *[no] going
    }
    [not-done] { $overdue ->
        [yes] no +{ $days }
       *[no] no
    }
   *[unknown] { $overdue ->
        [yes] ? +{ $days }
       *[no] ?
    }
}
duty-more-rows = And { $count ->
    [one] 1 other.
   *[other] { $count } others.
}
duty-legend = late 5: done 5 days after its last day; +5: 5 days overdue; ?: unknown; 2/3: done 2 of 3 times; –: nothing that happened is recorded.
duty-link = Link { $number }. { $label }
duty-link-counts = Condition: { $condition }. { $holds } { $holds ->
    [one] unit meets
   *[other] units meet
} it, { $fails } { $fails ->
    [one] does
   *[other] do
} not, { $open } { $open ->
    [one] is
   *[other] are
} undetermined.
duty-untracked = No tracking file (--tracking), so nobody knows what has been done.
duty-calendar = { $to ->
    [some] { $plan }. By { $day }. Done by: { $performers }; to { $recipients }.
   *[none] { $plan }. By { $day }. Done by: { $performers }.
}
