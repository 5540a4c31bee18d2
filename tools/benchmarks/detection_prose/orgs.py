"""Organizations, brands, software, media, teams, parties: well-known ones and the parts of invented ones."""

STEM_A = (
    "Al Alt Nov Vel Cor Dex Syn Qual Bor Mer Tal Zen Ver Ax Lum Sol Ter Vant Or Kal Ner Pol Sig Tri Ul Vort Xen "
    "Ald Brev "
    "Cryst Dal Eln Fidel Glob Hel In Jun Kor Lyn Mod Neo Omn Prax Quant Reg Stel Trans Uni Vis West Yar Zeph Aqu Cel"
).split()
STEM_B = (
    "téria alis vane ora exis onis umia idia entis aris oma ivo era antis ika elia orix anta una ical idor omed ytics "
    "ostra ence ium aria esta odyne avia ello ixa orva undo amis onde yra isto agen acor"
).split()
TECH = "Tech Soft Data Cloud Net Logi Medi Bio Agro Info Digi Cyber Eco Solar Hydro Robo Smart Blue Green Open".split()
TAIL = (
    "Corp Works Lab Labs Systems Line Path Wave Core Hub Bridge Point Nova Plus One Gen Flow Sense Base Mind"
).split()
FORM_EN = (
    "Industries|Inc.|Ltd.|Group|Holdings|Partners|Technologies|Solutions|Logistics|Foods|Energy|Pharma|Capital|Media|"
    "Canada|International|Motors|Airlines|Insurance|Consulting|Studios|Analytics|Brewing Company|Mining Corporation|"
    "Properties|Textiles|Robotics|Networks|Global|& Co."
).split("|")
FORM_FR = (
    "Industries|France|Canada|SA|SAS|inc.|Groupe|Énergie|Conseil|Logistique|Assurances|Santé|Immobilier|Technologies|"
    "Distribution|Services|International|Ingénierie|Transport|Agroalimentaire|Médias|Québec|Aéronautique|Bâtiment|"
    "Formation|Emballages|Recyclage|Pharma|& Cie|Sud-Ouest"
).split("|")
FIRM_NAMES = (
    "Merle Valcourt Ashby Thornbury Kessler Brisebois Rochambeau Langevin Whitlock Farrar Duvernay Quintal "
    "Montclar Sorel "
    "Harcourt Denholm Bracken Vauclair Lorimer Tessier Pembrook Castonguay Estrade Blakely Fournel Grisoni Hartwell "
    "Jourdain Kendrick Lacombe Maddox Norwood Orsini Pradel Ravel Stanhope Trudel Valmont Wexford Yardley"
).split()
FIRM_EN = [
    "{} LLP",
    "{} & {} LLP",
    "{} Consulting",
    "{} & Sons Ltd.",
    "{}, {} and {}",
    "{} Advisory Group",
    "{} Partners",
    "The {} Group",
    "{} Brothers",
    "{} Legal Services",
    "{} & Associates",
    "{} Recruitment",
    "{} Bakery",
    "{} Funeral Home",
    "{} Publishing",
]
FIRM_FR = [
    "Cabinet {} & Associés",
    "Cabinet {}",
    "{} & Fils",
    "Étude {}",
    "Éditions {}",
    "{} Conseil",
    "Maison {}",
    "Groupe {}",
    "{} et Frères",
    "{}-{} Avocats",
    "Société {} inc.",
    "Boulangerie {}",
    "Transports {}",
    "Résidence funéraire {}",
    "Fondation {}",
]
BANK_EN = ["Bank of {}", "{} Savings", "First {} Bank", "{} Trust", "{} Credit Union", "{} Financial"]
BANK_FR = ["Banque {}", "Crédit {}", "Caisse {}", "{} Finance", "Mutuelle {}", "Banque populaire {}"]

COMPANIES = (
    "Airbus|Air Canada|Alstom|Amazon|Apple|AXA|Bombardier|BMW|Bell|Boeing|Bosch|Canadian Tire|Canon|Carrefour|"
    "Cascades|"
    "CGI|Coca-Cola|Costco|Couche-Tard|Danone|Decathlon|Deloitte|DHL|Disney|EDF|Engie|Ericsson|Ernst & Young|Facebook|"
    "FedEx|Ferrero|Ford|Gildan|Google|Greenpeace|H&M|Hays|Hermès|Honda|Hydro-Québec|Hyundai|IBM|IKEA|Intel|Jean Coutu|"
    "Kellogg's|KPMG|L'Oréal|La Poste|Lego|Lidl|Loblaws|Lufthansa|Mastercard|McDonald's|McKinsey|Michelin|Microsoft|"
    "Morgan Stanley|Nestlé|Netflix|Nike|Nintendo|Nissan|Nokia|Nvidia|Orange|Pepsi|Peugeot|Pfizer|Philips|PwC|Provigo|"
    "Randstad|Renault|Rogers|Rolls-Royce|Rona|RTE|Saint-Gobain|Samsung|Sanofi|Schneider Electric|Shell|Siemens|"
    "SNC-Lavalin|SNCF|Sony|Spotify|Starbucks|Suncor|Telus|Tesla|Thales|Tim Hortons|Total|Toyota|Twitter|Uber|Ubisoft|"
    "Unilever|UPS|Veolia|Via Rail|Vidéotron|Visa|Volkswagen|Volvo|Walmart|WestJet|Yahoo|Zara|Accenture|Capgemini|"
    "Sodexo"
).split("|")
BANKS = (
    "BNP Paribas|Société Générale|Crédit Agricole|Desjardins|HSBC|Barclays|RBC|Scotiabank|TD|BMO|CIBC|ING|"
    "Goldman Sachs|"
    "JPMorgan|Deutsche Bank|UBS|Banque Nationale|La Banque Postale|Tangerine|Santander"
).split("|")
SOFTWARE = (
    "Excel|Word|PowerPoint|Outlook|Teams|SharePoint|Slack|Zoom|Jira|Trello|Asana|Salesforce|SAP|Oracle|Photoshop|"
    "GitHub|"
    "Docker|Kubernetes|Python|Java|Linux|Windows|Android|Firefox|Chrome|Notion|Figma|Power BI|Tableau|WordPress|"
    "Dropbox|"
    "Moodle|AutoCAD|Zendesk|HubSpot|MySQL|Terraform|Jenkins|Ubuntu|QuickBooks"
).split("|")
MEDIA = (
    "Le Monde|Le Devoir|La Presse|Le Figaro|Libération|Radio-Canada|TVA|TF1|France 2|Arte|M6|Canal+|France Inter|"
    "RTL|CBC|"
    "CTV|BBC|ITV|CNN|NBC|HBO|Fox News|The Guardian|The New York Times|The Globe and Mail|Toronto Star|Reuters|"
    "Bloomberg|"
    "Al Jazeera|Télé-Québec|Le Soleil|Ouest-France|L'Équipe|Der Spiegel|El País|The Economist|Nature|The Lancet|"
    "Vogue|AFP"
).split("|")
TEAMS = (
    "Toronto Maple Leafs|Montreal Canadiens|Ottawa Senators|Edmonton Oilers|Blue Jays|Raptors|Real Madrid|"
    "FC Barcelona|"
    "Juventus|Manchester United|Arsenal|Chelsea|Liverpool|Bayern Munich|Ajax|Benfica|Celtic|Paris Saint-Germain|"
    "Olympique de Marseille|AS Monaco|Stade Toulousain|LOSC Lille|Boca Juniors|Chicago Bulls|Los Angeles Lakers|"
    "New York Yankees|Boston Red Sox|Green Bay Packers|CF Montréal|Alouettes|Partizan|Galatasaray"
).split("|")
TEAM_FORM = [
    "FK {}",
    "FC {}",
    "SC {}",
    "AS {}",
    "{} United",
    "{} Rovers",
    "{} City",
    "Sporting {}",
    "Dynamo {}",
    "Olympique {}",
    "{} Wolves",
    "{} Eagles",
    "Racing {}",
    "Union {}",
    "BK {}",
    "Lokomotiv {}",
    "{} Town FC",
    "US {}",
    "Stade {}",
    "{} Athletic",
    "HC {}",
    "{} Knights",
]
TEAM_PLACE = (
    "Radnica Brestov Lyndale Kallinge Oravka Montferrat Castelvil Sandbourne Velmar Drumore Halmstadt Pontrieu "
    "Ostrava "
    "Valdora Guimar Tarnow Brackley Steinau Nordvik Almeira Zelnik Carrigan Moravce Fontvert Selmont Iskar "
    "Larkhill Borgo "
    "Trnava Vildbjerg Sainte-Orse Merrow Kolding Ruzomberk Campinho Teplice"
).split()
PARTIES_EN = (
    "Liberal Party|Conservative Party|Labour Party|Green Party|New Democratic Party|NDP|Bloc Québécois|"
    "Republican Party|"
    "Democratic Party|Social Democrats|Christian Democratic Union|Scottish National Party|"
    "People's Unity Party|National Reform League|Progress Alliance|Fatherland Front|Workers' Party|Agrarian Union|"
    "Centre Party|Coalition for Renewal"
).split("|")
PARTIES_FR = (
    "le Parti libéral|le Parti conservateur|le Parti socialiste|le Parti québécois|Québec solidaire|"
    "la Coalition avenir Québec|"
    "Les Verts|"
    "Les Républicains|Renaissance|le Bloc québécois|le Nouveau Parti démocratique|le Rassemblement national|"
    "le Parti communiste|"
    "le Mouvement démocrate|le Front populaire|l'Union des démocrates|le Parti radical|l'Alliance du progrès|"
    "le Parti agrarien|"
    "la Ligue nationale|l'Union pour la réforme|le Parti travailliste"
).split("|")
PUBLIC_EN = (
    "Health Canada|Statistics Canada|Service Canada|Parks Canada|Environment Canada|Transport Canada|"
    "the Treasury Board|"
    "the Canada Revenue Agency|the Department of Justice|the Ministry of Finance|the Ministry of Education|"
    "the Department of Defence|"
    "the Department of Fisheries and Oceans|the RCMP|NASA|NATO|UNESCO|UNICEF|the World Bank|the United Nations|"
    "the European Commission|"
    "the World Health Organization|the Red Cross|the Ontario Provincial Police|Metrolinx|"
    "Library and Archives Canada|Elections Canada|"
    "the Bank of Canada|the Supreme Court of Canada|the Federal Court|the House of Commons|the Senate|BC Hydro|"
    "the Royal Society|the OECD|the IMF"
).split("|")
PUBLIC_FR = (
    "Santé Canada|Statistique Canada|Service Canada|Revenu Québec|Parcs Canada|le Ministère de la Justice|Pôle emploi|"
    "le ministère de l'Éducation nationale|le ministère de l'Intérieur|le ministère des Finances|"
    "le ministère de la Culture|la DINUM|"
    "le ministère des Transports|la Commission européenne|l'ONU|l'OTAN|l'UNESCO|l'UNICEF|la Croix-Rouge|l'OCDE|"
    "le CNRS|l'INSEE|l'INRAE|la CNIL|la RAMQ|"
    "la SAAQ|la CNESST|la Cour suprême du Canada|le Conseil d'État|la Cour de cassation|l'Assemblée nationale|"
    "le Sénat|la Sûreté du Québec|"
    "Hydro-Québec|Élections Québec|la Banque de France|le Conseil constitutionnel|l'Agence spatiale européenne|"
    "la CPAM|l'URSSAF"
).split("|")
UNIVERSITIES = (
    "McGill University|University of Toronto|Université Laval|Université de Montréal|Sorbonne|Sciences Po|"
    "Harvard|Oxford|"
    "Stanford|MIT|École polytechnique|HEC Montréal|Dalhousie University|UBC|Concordia|UQAM|ETH Zürich|"
    "Uppsala University|"
    "Université de Moncton|Université de Genève|University of Cape Town|Kyoto University|Memorial University|"
    "Collège de France"
).split("|")
MUSEUMS = (
    "Louvre|British Museum|Royal Ontario Museum|Musée d'Orsay|Prado|Rijksmuseum|Metropolitan Museum|Tate Modern|"
    "Musée de la civilisation|National Gallery of Canada|Centre Pompidou|Pointe-à-Callière|Glenbow Museum|Smithsonian|"
    "Musée des beaux-arts|Canadian Museum of History|Hermitage|Uffizi Gallery"
).split("|")
SCHOOL_EN = [
    "{} Elementary School",
    "{} Public School",
    "{} High School",
    "{} Collegiate",
    "{} Academy",
    "{} Middle School",
]
SCHOOL_FR = ["École {}", "école primaire {}", "Collège {}", "Lycée {}", "école secondaire {}", "Académie {}"]
SCHOOL_NAMES = (
    "Maplewood|Riverside|Westmount|Lakeshore|Valrose|Beauséjour|des Tilleuls|des Érables|du Ruisseau|Clairefontaine|"
    "Eastview|Northgate|Bellevue|Notre-Dame|Sainte-Anne|Hilltop|Pine Ridge|Les Hirondelles|Cedarbrae|du Vieux-Moulin"
).split("|")
BAND_A = (
    "Electric Silver Paper Broken Velvet Northern Crimson Hollow Midnight Plastic Arctic Savage Lunar Iron"
).split()
BAND_B = (
    "Foxes Lanterns Monkeys Horses Satellites Orchids Machines Rivers Prophets Tigers Echoes Wires Saints Moths"
).split()
BANDS = (
    "Radiohead|Arcade Fire|Les Cowboys Fringants|Pink Floyd|Daft Punk|Coldplay|Nirvana|Téléphone|Indochine|Rush|"
    "The Tragically Hip|Metallica|ABBA|Harmonium|Noir Désir|Beau Dommage|Malajube|Blur|Oasis|Genesis"
).split("|")
UNIONS = "CUPE|Unifor|CGT|CFDT|CSN|FTQ|Force ouvrière|Teamsters|PSAC|SUD-Rail|AFL-CIO|UNSA|FIQ|CSQ".split("|")
