### diagnostic-syntax
