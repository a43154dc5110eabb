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

findings-many = { $title }: { $count } chỗ
findings-tally = Tổng cộng: { $parts }.

page-wrong = Ví dụ sai:
page-right = Ví dụ đúng:
