"""Ways through a console, as component libraries make them: menu, table, cards."""

from __future__ import annotations

from pages.controls.fields import Text
from pages.controls.menu import MenuPath
from pages.controls.table import Table
from pages.controls.template import Template
from tests.pages.libraries.conftest import Trial
from tests.pages.libraries.matrix import cells


@cells("menu")
def test_a_leaf_of_the_menu(trial: Trial) -> None:
    applications = MenuPath("Applications", groups=("Security", "Resources"))
    applications.reach(trial.window)
    applications.press(trial.window)
    trial.becomes("Security > Applications")
    assert trial.deviations == []
    provisioners = MenuPath("Provisioners", groups=("Members", "Resources"))
    provisioners.reach(trial.window)
    provisioners.press(trial.window)
    trial.becomes("Resources > Provisioners")
    assert [deviation.kind for deviation in trial.deviations] == ["moved"]


@cells("table")
def test_an_object_on_a_further_page(trial: Trial) -> None:
    applications = Table("Applications List", "Applications")
    applications.open(trial.window, "ConnectWise Home")
    trial.becomes("ConnectWise Home")
    assert applications.row(trial.window, "ConnectWise") is None


@cells("cards")
def test_one_of_many_cards(trial: Trial) -> None:
    template = Template("ConnectWise Home")
    template.press(trial.window)
    trial.becomes("ConnectWise Home")
    Text("Search", "Search bar", "Filter").set(trial.window, "Template 17")
    Template("Template 17").press(trial.window)
    trial.becomes("Template 17")
