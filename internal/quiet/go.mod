module early.internal/quiet

go 1.26.0
