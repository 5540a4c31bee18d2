"""Towns, districts and streets, by province and language."""

from typing import NamedTuple


class Region(NamedTuple):
    """A province: its short name, first letters of its postal codes, area codes and towns."""

    short: str
    letters: str
    areas: str
    towns: list[str]


def _region(short: str, letters: str, areas: str, towns: str) -> Region:
    return Region(short, letters, areas, towns.replace("\n", " ").split(", "))


REGIONS = {
    "on": _region(
        "ON",
        "KLMNP",
        "416 647 705 613 519 807 905",
        """Sudbury, Kenora, Thunder Bay, Hamilton,
Windsor, Cornwall, Hearst, Brampton, Timmins, Sioux Lookout, Peterborough, Scarborough, Owen Sound, Bancroft""",
    ),
    "qc": _region(
        "QC",
        "GHJ",
        "514 418 819 450 438",
        """Longueuil, Gatineau, Rimouski, Val-d'Or, Sept-Îles,
Joliette, Sherbrooke, Saguenay, Laval, Drummondville, Gaspé, Kuujjuaq, Shawinigan, Rouyn-Noranda, Matane,
Wendake""",
    ),
    "nb": _region(
        "NB",
        "E",
        "506 428",
        """Moncton, Caraquet, Bathurst, Edmundston, Miramichi, Tracadie, Dieppe,
Shippagan, Sackville""",
    ),
    "mb": _region(
        "MB",
        "R",
        "204 431",
        """Winnipeg, Brandon, Thompson, The Pas, Steinbach, Sandy Bay, Dauphin,
Saint-Boniface, Flin Flon, Selkirk""",
    ),
    "sk": _region(
        "SK",
        "S",
        "306 639",
        """Saskatoon, Prince Albert, La Ronge, Moose Jaw, Estevan, Gravelbourg,
North Battleford, Île-à-la-Crosse""",
    ),
    "ab": _region(
        "AB",
        "T",
        "403 780 587",
        """Red Deer, Fort McMurray, Lethbridge, Hinton, Brooks, Edmonton,
High Level, Wetaskiwin, Saint-Paul, Maskwacis""",
    ),
    "bc": _region(
        "BC",
        "V",
        "604 250 778 236",
        """Surrey, Merritt, Prince Rupert, Nelson, Castlegar, Kamloops,
Bella Coola, Port Alberni, Grand Forks, Burnaby, Williams Lake""",
    ),
    "ns": _region(
        "NS",
        "B",
        "902 782",
        """Truro, Sydney, Yarmouth, Eskasoni, Amherst, Dartmouth, Chéticamp,
Bridgewater""",
    ),
    "nl": _region("NL", "A", "709", """Gander, Corner Brook, Nain, Labrador City, Stephenville, Bay Roberts"""),
}
ENGLISH_REGIONS = "on on on on qc nb mb mb sk sk ab ab bc bc ns nl".split()
FRENCH_REGIONS = "qc qc qc qc qc qc on on nb nb mb ns ab sk".split()

DISTRICTS = {
    "en": """Parkdale, North End, Jane and Finch, Vanier, Whalley, Rexdale, Point Douglas, West Broadway, Forest
Lawn, Lower Town, Strathcona, Gastown, Cabbagetown""".replace("\n", " ").split(", "),
    "fr": """Hochelaga, Parc-Extension, Limoilou, Saint-Roch, Côte-des-Neiges, Vanier, Pointe-Saint-Charles,
Rosemont, Montréal-Nord, Vanier Sud, Hull, Saint-Sauveur, Villeray, Verdun""".replace("\n", " ").split(", "),
}

STREETS = """Selkirk, Barton, Jarvis, Main, King, Queen, Maple, Elgin, Portage, Sherbrook, Wellington, Dundas,
Water, Church, Mill, Victoria, Albert, Pine, Cedar, Ellice, Sargent, Dufferin, Lansdowne, Weston, Cannon,
Ottawa, Wentworth, Fraser, Kingsway, Commercial, Hastings, Nanaimo, Renfrew, Rupert, Boundary, Tenth, Broadway,
Idylwyld, Preston, Clarence, Acadia, Taylor, Faithfull, Spadina, Temperance, Lorne, Broad, Dewdney, Rae, Angus,
Garnet, Athol, Quappelle, Fairford, Ominica, Whyte, Jasper, Gateway, Calgary, Stony Plain, Fort, Saddleback,
Millbourne, Rundlehorn, Falconridge, Castleridge, Martindale, Abbeydale, Huntington, Coral Springs, Brunswick,
Agricola, Gottingen, Robie, Barrington, Prince Albert, Portland, Pleasant, Alderney, Kings, Charlotte, George,
Pitt, Esplanade, Empire, Duckworth, Gower, LeMarchant, Topsail, Freshwater, Elizabeth, Torbay, Old Placentia,
Mountbatten, Lewisville, Mapleton, Shediac, Botsford, Highfield, Bayview, Finch, Kipling, Islington, Markham,
Ellesmere, Warden, Danforth, Gerrard, Coxwell, Pape, Broadview, Oakwood, Rogers, St. Clair, Old Mill, Blue
Heron, Hunt Club, Walkley, Heron, Bank, Gladstone, Somerset, Cooper, Lisgar, Nepean, Rideau, Montreal, Ogilvie,
Cyrville, Loyola, Sugarbush, Wild Rose, Meadowlark, Chokecherry, Sandpiper, Kettle Valley, Ridout, Peace,
Friendship, Harvest Moon, Sunday, Hope, Miller's Grove""".replace("\n", " ").split(", ")
STREET_TYPES = (
    """Street, St, St., Avenue, Ave, Ave., Road, Rd, Rd., Drive, Dr, Crescent, Cres, Court, Crt,
Lane, Blvd, Boulevard, Place, Pl, Way, Terrace, Trail, Close, Circle, Street North, St. E., Ave W, Street South,
Ave NW, St SE""".replace("\n", " ")
    .strip()
    .split(", ")
)

RUES = """des Érables, Papineau, de la Montagne, Saint-Denis, Ontario, Rachel, Bélanger, Jean-Talon,
Saint-Hubert, Cartier, De Lorimier, Masson, Beaubien, D'Iberville, Sainte-Catherine, Saint-Jacques, Notre-Dame,
de l'Église, du Couvent, du Moulin, des Pins, des Lilas, Principale, du Pont, de la Gare, du Collège, des
Ursulines, Saint-Vallier, de la Couronne, Dorchester, Langelier, Marie-de-l'Incarnation, Père-Marquette,
Cardinal-Bégin, des Franciscains, Aberdeen, Fraser, Holland, Maguire, Racine, Talbot, Jacques-Cartier, Bégin,
Saint-Dominique, du Roi, Perreault, Murdoch, Mercier, Larivière, Gamble, Laflèche, Arnaud, Brochu, Smith,
Gagnon, Napoléon, Évangéline, de la Mer, de la Baie, du Quai, du Phare, des Pêcheurs, de l'Anse, du Rivage, des
Acadiens, Champlain, Archibald, Saint-George, Main, Bonaccord, Gauvin, Amirault, Dieppe, Des Meurons,
Provencher, Taché, Langevin, Goulet, Marion, Cathédrale, Aulneau, Dumoulin, La Vérendrye, de la Seigneurie,
Montcalm, Eddy, Wright, Gamelin, Saint-Joseph, Riel, Freeman, Maloney, Gréber, Labelle, des Laurentides,
Cartier-Ouest, de la Concorde, Souvenir, Curé-Labelle, Samson, Cavendish, Décarie, Van Horne, Barclay,
Plamondon, Lavoie, Linton, Goyer, Fleury, Sauvé, Gouin, Pie-IX, Lacordaire, Langelier-Nord, Sherbrooke,
Hochelaga, Adam, La Fontaine, de Rouen, Joliette, Nicolet, Préfontaine, des Bouleaux, du Ruisseau, des Mésanges,
des Prés, du Boisé, de l'Espérance, de la Paix, des Peupliers, Belvédère, Galt, King, Wellington, Alexandre, de
Portland, Bowen, Laurier, Lindsay, Hériot, du Verger, de la Fabrique, Saint-Germain, Rouleau, des Sapins, de
l'Évêché, Taschereau""".replace("\n", " ").split(", ")
RUE_TYPES = "rue rue rue rue avenue av. boulevard boul. chemin ch. place impasse allée montée croissant Rue".split()
