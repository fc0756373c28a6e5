"""A form of a few text areas with Flask-WTF: validated and shown again with its input."""

import os

from flask import Flask, render_template_string
from flask_wtf import FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import Length

app = Flask(__name__)
app.config["SECRET_KEY"] = os.urandom(32)
PAGE = """<!doctype html><title>Form</title><form method="post" enctype="multipart/form-data">
{% for field in form %}{{ field.label }}{{ field }}{% endfor %}</form><p>{{ done }}</p>"""


class Letter(FlaskForm):  # type: ignore[misc]  # Flask-WTF is untyped
    """A letter in parts."""

    name = StringField("Name", [Length(max=200)])
    opening = TextAreaField("Opening", [Length(max=5000)])
    stake = TextAreaField("Stake", [Length(max=5000)])
    facts = TextAreaField("Facts", [Length(max=5000)])
    closing = TextAreaField("Closing", [Length(max=5000)])


@app.route("/", methods=["GET", "POST"])
def letter() -> str:
    """Show the form and the result."""
    form = Letter()
    return render_template_string(PAGE, form=form, done=form.validate_on_submit())
