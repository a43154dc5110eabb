### Lời của các câu trả lời về chính bộ tiêu chí (lệnh inspect).

inspect-class = “{ $class }” ({ $threshold })
inspect-figure = { $label }: { $value }
inspect-figures = Ví dụ số liệu (do chương trình tính ra, không phải số liệu của đơn vị nào): { $figures }.
inspect-figures-differing = Số liệu như ví dụ đầu tiên, chỉ khác: { $figures }.
inspect-figures-same = Số liệu như ví dụ đầu tiên.

inspect-beyond-heading = Những điều chưa xét được
inspect-beyond-items = Mục { $items }: điều kiện cho điểm có quá nhiều trường hợp, nên các câu hỏi về tổng điểm chưa trả lời được.
inspect-beyond-requirement = Điều kiện “{ $label }”: có quá nhiều trường hợp, nên các câu hỏi về tổng điểm chưa trả lời được.

inspect-classes-heading = Đơn vị của mỗi nhóm có thể được công nhận không?
inspect-class-reached = { $class }: có. Cao nhất được { $most } điểm, ngưỡng là { $threshold }.
inspect-class-missed = { $class }: không. Cao nhất chỉ được { $most } điểm, ngưỡng là { $threshold }.
inspect-class-impossible = { $class }: không. Không số liệu nào đáp ứng cùng lúc các điều kiện khác.
inspect-class-undecided = { $class }: chưa xét được.
inspect-class-empty = { $class }: không đơn vị nào thuộc nhóm này.

inspect-zero-heading = Một tiêu chí bị 0 điểm thì đơn vị còn được công nhận không?
inspect-among = Chỉ xét trong các đơn vị đáp ứng { $premise }.
inspect-zero-breaks = Không: bộ tiêu chí đòi mọi tiêu chí trên 0 điểm. Nếu chỉ xét tổng điểm, khi các tiêu chí khác đạt cao nhất:
inspect-zero-reaches = Tiêu chí { $criterion } bị 0 điểm: tổng cao nhất { $most } điểm, vẫn đủ mọi ngưỡng.
inspect-zero-short = Tiêu chí { $criterion } bị 0 điểm: tổng cao nhất { $most } điểm, không đủ ngưỡng của nhóm { $classes }.
inspect-zero-impossible = Tiêu chí { $criterion } không bao giờ bị 0 điểm{ $premised ->
    [yes] {" "}trong các đơn vị đáp ứng { $premise }
   *[no] {""}
}.
inspect-zero-undecided = Tiêu chí { $criterion } bị 0 điểm: chưa xét được.
inspect-zero-reaches-of = Tiêu chí { $criterion } bị 0 điểm, nhóm { $of }: tổng cao nhất { $most } điểm, vẫn đủ ngưỡng.
inspect-zero-short-of = Tiêu chí { $criterion } bị 0 điểm, nhóm { $of }: tổng cao nhất { $most } điểm, không đủ ngưỡng.
inspect-zero-impossible-of = Tiêu chí { $criterion } không bao giờ bị 0 điểm đối với nhóm { $of }{ $premised ->
    [yes] {" "}trong các đơn vị đáp ứng { $premise }
   *[no] {""}
}.
inspect-zero-undecided-of = Tiêu chí { $criterion } bị 0 điểm, nhóm { $of }: chưa xét được.

inspect-costs-heading = Tiêu chí nào một mình có thể làm mất công nhận?
inspect-costs-condition = Vì điều kiện không tiêu chí nào 0 điểm: tiêu chí { $criteria }.
inspect-costs-no-condition = Vì điều kiện không tiêu chí nào 0 điểm: không có.
inspect-costs-points = Vì thiếu tổng điểm, dù các tiêu chí khác đạt cao nhất: tiêu chí { $criteria }.
inspect-costs-no-points = Vì thiếu tổng điểm, dù các tiêu chí khác đạt cao nhất: không có.
inspect-costs-undecided = Chưa xét được tổng điểm: tiêu chí { $criteria }.

inspect-least-heading = Mọi tiêu chí đều trên 0 điểm thì tổng điểm thấp nhất là bao nhiêu?
inspect-least-none = { $least } điểm; chưa đủ ngưỡng của nhóm nào.
inspect-least-reaches = { $least } điểm; đã đủ ngưỡng của nhóm { $classes }.
inspect-least-impossible = Không số liệu nào cho mọi tiêu chí cùng trên 0 điểm.
inspect-least-undecided = Chưa xét được: phải thử quá nhiều trường hợp.
inspect-least-none-of = Nhóm { $of }: { $least } điểm; chưa đủ ngưỡng.
inspect-least-reaches-of = Nhóm { $of }: { $least } điểm; đã đủ ngưỡng.
inspect-least-impossible-of = Nhóm { $of }: không số liệu nào cho mọi tiêu chí cùng trên 0 điểm.
inspect-least-undecided-of = Nhóm { $of }: chưa xét được, vì phải thử quá nhiều trường hợp.

inspect-scales-heading = Thang điểm của mỗi mục có đi một chiều không?
inspect-scales-rise = Giá trị càng cao càng nhiều điểm: mục { $items }.
inspect-scales-fall = Giá trị càng thấp càng nhiều điểm: mục { $items }.
inspect-scales-level = Mọi giá trị được số điểm như nhau: mục { $items }.
inspect-scales-by-class = Chiều của thang điểm tùy nhóm đơn vị: mục { $items }.
inspect-scales-turn = Mục { $item } đổi chiều ở mức “{ $range }”: { $points } điểm, mức ngay dưới là { $before } điểm.
inspect-scales-none-turns = Không thang điểm nào đổi chiều.

inspect-rows-heading = Có mức nào không số liệu nào rơi vào không?
inspect-rows-row = Mục { $item }, mức “{ $range }” ({ $points } điểm).
inspect-rows-steps = Mục { $item } ({ $rule }): không số liệu nào được điểm tối đa; cao nhất chỉ được { $points } điểm.
inspect-rows-never-holds = Mục { $item }: điều kiện không bao giờ đạt.
inspect-rows-always-holds = Mục { $item }: điều kiện luôn luôn đạt.
inspect-rows-none = Không có.

inspect-unused-heading = Chỉ số nào không dùng để cho điểm, công nhận?
inspect-unused = Không dùng ở đâu: { $indicators }.
inspect-only-limits = Chỉ làm giới hạn cho chỉ số khác: { $indicators }.
inspect-unused-none = Không có.
