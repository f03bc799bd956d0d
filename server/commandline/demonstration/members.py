"""The demonstration's members, negotiating groups, observers and officers."""

from dataclasses import dataclass
from typing import Literal

STATES = "Member States"
PRIVATE = "Private sector"
CIVIL = "Civil society"
TECHNICAL = "Technical and academic community"
ORGANISATIONS = "Intergovernmental and international organisations"
STAKEHOLDER_GROUPS = (STATES, PRIVATE, CIVIL, TECHNICAL, ORGANISATIONS)

AFRICA = "African States"
ASIA = "Asia-Pacific States"
EAST = "Eastern European States"
LATIN = "Latin American and Caribbean States"
WEST = "Western European and other States"


@dataclass(frozen=True, slots=True)
class Seat:
    """A delegation of the demonstration."""

    code: str
    name: str
    short_name: str
    stakeholder_group: str = STATES
    regional_group: str = ""
    is_a: Literal["member", "observer", "group"] = "member"
    members: tuple[str, ...] = ()
    observer_class: str = ""


SEATS = (
    Seat("BRA", "Brazil", "Brazil", STATES, LATIN),
    Seat("CAN", "Canada", "Canada", STATES, WEST),
    Seat("CHE", "Switzerland", "Switzerland", STATES, WEST),
    Seat("CHN", "China", "China", STATES, ASIA),
    Seat("DEU", "Germany", "Germany", STATES, WEST),
    Seat("EGY", "Egypt", "Egypt", STATES, AFRICA),
    Seat("FRA", "France", "France", STATES, WEST),
    Seat("HUN", "Hungary", "Hungary", STATES, EAST),
    Seat("IND", "India", "India", STATES, ASIA),
    Seat("JPN", "Japan", "Japan", STATES, ASIA),
    Seat("KEN", "Kenya", "Kenya", STATES, AFRICA),
    Seat("LVA", "Latvia", "Latvia", STATES, EAST),
    Seat("MEX", "Mexico", "Mexico", STATES, LATIN),
    Seat("NGA", "Nigeria", "Nigeria", STATES, AFRICA),
    Seat("PER", "Peru", "Peru", STATES, LATIN),
    Seat("RUS", "Russian Federation", "Russian Federation", STATES, EAST),
    Seat("THA", "Thailand", "Thailand", STATES, ASIA),
    Seat("USA", "United States of America", "United States", STATES, WEST),
    Seat("ZAF", "South Africa", "South Africa", STATES, AFRICA),
    Seat("BUS", "Business Alliance for the Information Society", "Business Alliance", PRIVATE),
    Seat("OPS", "Network Operators’ Forum", "Network Operators", PRIVATE),
    Seat("CSO", "Civil Society Coalition on Internet Policy", "Civil Society Coalition", CIVIL),
    Seat("RTS", "Association for Rights Online", "Rights Online", CIVIL),
    Seat("TEC", "Internet Technical Community", "Technical Community", TECHNICAL),
    Seat("UNI", "Academic Network on Internet Policy", "Academic Network", TECHNICAL),
    Seat("ITU", "International Telecommunication Union", "ITU", ORGANISATIONS),
    Seat("UNESCO", "United Nations Educational, Scientific and Cultural Organization", "UNESCO", ORGANISATIONS),
    Seat(
        "G77",
        "Group of 77 and China",
        "G77 and China",
        is_a="group",
        members=("BRA", "CHN", "EGY", "IND", "KEN", "NGA", "PER", "THA", "ZAF"),
    ),
    Seat("EU", "European Union", "European Union", is_a="group", members=("DEU", "FRA", "HUN", "LVA")),
    Seat("PLW", "Republic of Palau", "Palau", is_a="observer", observer_class="observer State"),
    Seat(
        "LIB",
        "Federation of Public Libraries",
        "Public Libraries",
        is_a="observer",
        observer_class="NGO in consultative status",
    ),
)

MANDATE = (
    "Established by the Chair of the Commission on Science and Technology for Development at the request of the "
    "General Assembly in resolution 67/195, with "
    "the mandate to examine the mandate of the World Summit on the Information "
    "Society regarding enhanced cooperation as contained in the Tunis Agenda, through seeking, compiling and reviewing "
    "inputs from all Member States and all other stakeholders, and to make recommendations on how to fully implement "
    "this mandate."
)

OBJECTIVES = (
    "Identify the international public policy issues pertaining to the Internet that enhanced cooperation is about",
    "Review what relevant organizations have done, and what has stood in the way",
    "Recommend, by consensus, how the process towards enhanced cooperation is to be carried forward",
)
