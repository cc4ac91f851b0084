"""Where results are kept: a folder, an S3 bucket. Only this package imports boto3."""
