### Khung của các phát hiện; lời của từng mã nằm trong các tệp diagnostic-*.

place-field = { $file }:{ $line }, cột { $letters } ({ $column })
place-cell = { $file }, trang “{ $sheet }”, ô { $cell }
places-lines = dòng { $places }{ $more ->
    [0] { "" }
   *[other] {" "}và { $more } chỗ nữa
}
places-cells = ô { $places }{ $more ->
    [0] { "" }
   *[other] {" "}và { $more } ô nữa
}

findings-same = { $title }: “{ $about }”, { $count } chỗ
findings-at-unit = { $unit }, { $place }: { $message }
findings-at = { $place }: { $message }
findings-rest = và { $count } chỗ nữa: { $places }{ $files ->
    [0] { "" }
   *[other] {" "}và { $files } tệp nữa
}
findings-rest-units = { $rest }. Đơn vị: { $units }{ $more ->
    [0] { "" }
   *[other] {" "}và { $more } đơn vị nữa
}
findings-many = { $title }: { $count } chỗ
findings-tally = Tổng cộng: { $parts }.

page-wrong = Ví dụ sai:
page-right = Ví dụ đúng:
