"""The local database of jobs and results. Only this package imports peewee."""
