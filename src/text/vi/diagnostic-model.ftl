### diagnostic-model
