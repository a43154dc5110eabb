### diagnostic-data
