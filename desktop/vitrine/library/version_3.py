"""What the step from version 2 to 3 does: places in line that a person chose, and the size class of each job.

Frozen: SQL as it was on the day it was written.
"""

VERSION_3 = (
    # Null until somebody moves it: the number stands for it then.
    "ALTER TABLE job ADD COLUMN place REAL",
    "ALTER TABLE job ADD COLUMN size_class TEXT NOT NULL DEFAULT ''",
    "DROP INDEX job_usual",
    "CREATE INDEX job_usual ON job(model, size_class, number) WHERE state = 'done'",
    "CREATE INDEX job_usual_any ON job(model, number) WHERE state = 'done'",
)
