"""Vitrine: a desktop studio for people who generate images and videos with AI services and own the results."""

__version__ = "0.1.0"
