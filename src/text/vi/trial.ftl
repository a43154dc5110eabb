### Lời của việc chạy các ví dụ.
