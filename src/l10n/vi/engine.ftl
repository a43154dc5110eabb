### Lời của kết quả: kết luận, điều kiện công nhận, vì sao không tính được.

verdict-met = đạt
verdict-not-met = không đạt
verdict-undetermined = chưa xác định

condition-all-criteria-met = Đạt cả { $count } tiêu chí
condition-no-criterion-at-zero = Không tiêu chí nào 0 điểm
condition-total = Tổng điểm từ { $least } trở lên
condition-total-either = Tổng điểm từ { $least } hoặc từ { $largest } trở lên, tùy nhóm của đơn vị

condition-result = { $condition }: { $result }.
condition-holds = đạt
condition-fails-criteria = không đạt, tiêu chí { $criteria } được 0 điểm
condition-open-criteria = chưa xác định, còn tùy số liệu của tiêu chí { $criteria }
condition-holds-any-class = đạt, dù đơn vị thuộc nhóm nào
condition-fails-any-class = không đạt, dù đơn vị thuộc nhóm nào
condition-holds-total = đạt, được { $points }
condition-fails-total = không đạt, được { $points }, thiếu { $short }
condition-fails-total-at-most = không đạt, nhiều nhất được { $most }, thiếu ít nhất { $short }
condition-open-total = chưa xác định, được { $points }
condition-open-total-between = chưa xác định, có thể được { $points }

problem-no-case-unruled = số { $whole } bằng 0 mà bộ tiêu chí không quy định trường hợp không phát sinh, nên mục này chưa xác định: { $possible }.
problem-cases-without-base = số { $whole } bằng 0 mà số { $part } là { $n }; hai số liệu mâu thuẫn, cần kiểm tra lại. Mục này chưa xác định: { $possible }.
problem-overflow = số liệu quá lớn nên không tính chính xác được, cần kiểm tra lại. Mục này chưa xác định: { $possible }.
