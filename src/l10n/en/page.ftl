### The words of the page of results and of the score sheet.

page-kind = Results of the assessment
page-skip = To the list of communes
page-target = Target
page-lost = Where points are lost
page-lost-lead = The average points of each criterion; the one that loses most comes first. Orange is lost for certain, grey hangs on missing data.
page-communes = Ranked by points against the threshold
page-communes-lead = Each column of numbers is a criterion: the darker a cell, the more points are lost. Choose a commune's name for its sheet, and the head of a column to sort.
page-search = Search by name or code
page-search-example = tam xuan
page-district = District
page-class = Class
page-verdict = Result
page-all = All
page-sort = Sort by
page-count = { $shown } of { $all } communes.
page-none = No commune fits. Take a filter away, or mend what is searched for.
page-failed = The browser cannot open this part. Bring it up to date and open the file again.
page-noscript = The browser runs no JavaScript, so the page has the first { $shown } communes only.
page-rank = Rank
page-margin = Against threshold
page-open = points that hang on missing data
page-legend = The criteria by name (most points)
page-pages = Pages of the list
page-page = Page { $page } of { $pages }
page-before = Previous page
page-after = Next page
page-missing = Missing data
page-needed = Needed for
page-needed-class = the class
page-lacking = Communes that lack it

## The sheet of one commune

page-sheet-nav = From sheet to sheet
page-back = Back to the list
page-before-commune = Previous commune
page-after-commune = Next commune
page-print = Print this sheet
page-authority = PEOPLE’S COMMITTEE
page-nation = SOCIALIST REPUBLIC OF VIET NAM
page-motto = Independence - Freedom - Happiness
page-day = ……………, day …… month …… year ………
page-sheet-kind = Assessment and score sheet
page-period = Period assessed: ………………………
page-scores = Points by criterion and item
page-number = No.
page-what = Criterion, item
page-figures = Figures and row of the scale
page-notes = Source, and where figures were given
page-total = Total
page-sign-author = PREPARED BY
page-sign-author-how = (Signature and full name)
page-sign-authority = FOR THE PEOPLE’S COMMITTEE
page-sign-head = CHAIR
page-sign-head-how = (Signature and seal)
