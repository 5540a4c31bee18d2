"""Works, species, places, ships, awards, dynasties and the parts of invented ones."""

SPECIES = (
    "Quercus robur|Acer saccharum|Picea glauca|Canis lupus|Vulpes vulpes|Ursus maritimus|Rangifer tarandus|"
    "Salmo salar|"
    "Gadus morhua|Homarus americanus|Branta canadensis|Corvus corax|Bubo scandiacus|Apis mellifera|Danaus plexippus|"
    "Escherichia coli|Staphylococcus aureus|Drosophila melanogaster|Arabidopsis thaliana|Mus musculus|"
    "Rattus norvegicus|"
    "Felis catus|Equus caballus|Bos taurus|Sus scrofa|Gallus gallus|Ovis aries|Capra hircus|Panthera leo|"
    "Panthera tigris|"
    "Loxodonta africana|Balaenoptera musculus|Delphinapterus leucas|Tursiops truncatus|Crocodylus niloticus|"
    "Vipera aspis|"
    "Rana temporaria|Bufo bufo|Salamandra salamandra|Oncorhynchus mykiss|Esox lucius|Perca fluviatilis|"
    "Anguilla anguilla|"
    "Thunnus thynnus|Octopus vulgaris|Mytilus edulis|Helix pomatia|Lumbricus terrestris|Aedes aegypti|"
    "Anopheles gambiae|"
    "Ixodes scapularis|Formica rufa|Vespa crabro|Betula papyrifera|Pinus sylvestris|Abies balsamea|Larix laricina|"
    "Thuja occidentalis|Fagus sylvatica|Fraxinus excelsior|Ulmus americana|Populus tremuloides|Salix alba|"
    "Tilia cordata|"
    "Malus domestica|Prunus avium|Pyrus communis|Vitis vinifera|Rosa canina|Rubus idaeus|Fragaria vesca|"
    "Solanum tuberosum|"
    "Solanum lycopersicum|Zea mays|Triticum aestivum|Hordeum vulgare|Oryza sativa|Glycine max|Phaseolus vulgaris|"
    "Helianthus annuus|Taraxacum officinale|Urtica dioica|Plantago major|Trifolium pratense|Medicago sativa|"
    "Lavandula angustifolia|Salvia officinalis|Thymus vulgaris|Ocimum basilicum|Mentha piperita|Allium cepa|"
    "Allium sativum|"
    "Daucus carota|Brassica oleracea|Beta vulgaris|Cannabis sativa|Papaver rhoeas|Digitalis purpurea|"
    "Atropa belladonna|"
    "Amanita muscaria|Boletus edulis|Agaricus bisporus|Saccharomyces cerevisiae|Candida albicans|Aspergillus niger|"
    "Plasmodium falciparum|Toxoplasma gondii|Clostridium botulinum|Bacillus subtilis|Listeria monocytogenes|"
    "Mycobacterium tuberculosis|Streptococcus pneumoniae|Helicobacter pylori|Vibrio cholerae|Salmonella enterica|"
    "Passer domesticus|Turdus merula|Parus major|Erithacus rubecula|Hirundo rustica|Apus apus|Falco peregrinus|"
    "Aquila chrysaetos|Haliaeetus leucocephalus|Strix aluco|Tyto alba|Larus argentatus|Fratercula arctica|"
    "Morus bassanus|"
    "Anas platyrhynchos|Cygnus olor|Ardea cinerea|Ciconia ciconia|Grus americana|Gavia immer|Castor canadensis|"
    "Alces alces|"
    "Cervus elaphus|Odocoileus virginianus|Lynx lynx|Puma concolor|Meles meles|Mustela nivalis|Lutra lutra|"
    "Erinaceus europaeus|Sciurus vulgaris|Marmota marmota|Myotis lucifugus|Lepus europaeus|Gorilla beringei|"
    "Pan troglodytes|Macaca mulatta|Chelonia mydas|Sequoia sempervirens|Adansonia digitata|Aloe vera|Ginkgo biloba"
).split("|")
GENUS = (
    "Eriogonum Carabus Bulbophyllum Lasioglossum Conus Anolis Begonia Carex Astragalus Euphorbia Miconia Acacia "
    "Dendrobium Pheidole Agrilus Cyrtandra Barbus Haplochromis Pristimantis Crotalaria Cicindela Tipula"
).split()
EPITHET = (
    "montana borealis gracilis lutea nigra viridis canadensis japonica alpina minor grandis pallida rubra aquatica "
    "sylvestris elegans australis obscura maculata tenuis velutina arctica insularis"
).split()

WORKS_EN = (
    "The Great Gatsby|Pride and Prejudice|Moby-Dick|Wuthering Heights|Great Expectations|Brave New World|Animal Farm|"
    "The Handmaid's Tale|Lord of the Flies|The Catcher in the Rye|To Kill a Mockingbird|Beloved|The Waste Land|"
    "Paradise Lost|"
    "Gone with the Wind|Casablanca|Citizen Kane|Vertigo|The Godfather|Star Wars|Jaws|Alien|Blade Runner|Titanic|"
    "The Matrix|"
    "Inception|Parasite|Spirited Away|The Lion King|Toy Story|Abbey Road|Dark Side of the Moon|Thriller|Purple Rain|"
    "Back in Black|The Wall|Nevermind|Kind of Blue|Blonde on Blonde|Pet Sounds|London Calling|Game of Thrones|"
    "The Wire|"
    "Breaking Bad|Downton Abbey|The Crown|Stranger Things|Doctor Who|Sesame Street|Coronation Street|Monopoly|Tetris|"
    "Minecraft|Guernica|The Night Watch|The Scream|Swan Lake|The Nutcracker|The Magic Flute|Cats|Les Misérables|"
    "Our Town|"
    "Death of a Salesman|Waiting for Godot|The Glass Menagerie|The Cherry Orchard|A Streetcar Named Desire|"
    "Middlemarch|"
    "The Odyssey|The Divine Comedy|The Canterbury Tales|Leaves of Grass|On the Road|The Road|White Noise|Underworld|"
    "Never Let Me Go|The English Patient|Life of Pi|Atonement|Wolf Hall|Half of a Yellow Sun|Things Fall Apart|"
    "White Teeth|"
    "A Fine Balance|The Stone Diaries|The Blind Assassin|Fifth Business|The Tin Flute|Obasan|Two Solitudes|"
    "Surfacing|Ragtime|"
    "Dubliners|Ulysses|The Waves|Howards End|Heart of Darkness|Silent Spring"
).split("|")
WORKS_FR = (
    "Les Misérables|L'Étranger|La Peste|Germinal|Le Rouge et le Noir|Les Fleurs du mal|Le Petit Prince|"
    "Notre-Dame de Paris|"
    "Les Trois Mousquetaires|Vingt mille lieues sous les mers|Voyage au bout de la nuit|La Nausée|"
    "Bonjour tristesse|L'Amant|"
    "La Condition humaine|Les Liaisons dangereuses|La Princesse de Clèves|Le Père Goriot|L'Assommoir|"
    "Au Bonheur des dames|"
    "Le Grand Meaulnes|Bonheur d'occasion|Le Survenant|Les Belles-sœurs|Kamouraska|L'Avalée des avalés|Incendies|"
    "Mommy|"
    "La Grande Séduction|Les Invasions barbares|Les Ordres|La Grande Illusion|La Règle du jeu|Les Quatre Cents Coups|"
    "À bout de souffle|Le Mépris|La Jetée|Intouchables|La Haine|Le Fabuleux Destin|Les Choristes|La Vie est belle|"
    "Bienvenue chez les Ch'tis|Un prophète|Le Cid|Le Misanthrope|L'Avare|Tartuffe|Phèdre|Les Plaideurs|"
    "En attendant Godot|"
    "La Cantatrice chauve|Huis clos|Rhinocéros|Les Bonnes|La Traviata|Les Indes galantes|Le Lac des cygnes|"
    "La Flûte enchantée|Boléro|"
    "La Mer|Le Sacre du printemps|La Liberté guidant le peuple|Le Déjeuner sur l'herbe|Les Nymphéas|Le Penseur|"
    "La Joconde|"
    "Le Radeau de la Méduse|Plus bleu que le bleu|La Bohème|Ne me quitte pas|La Vie en rose|Les Feuilles mortes|"
    "Mon pays|"
    "Les Pays d'en haut|Le Bureau des légendes|Dix pour cent|Plus belle la vie|Kaamelott|Le Silence de la mer|"
    "La Promesse|"
    "Les Enfants du paradis|La Belle et la Bête|Le Dernier Métro|L'Aiglon|Ubu roi|Candide|Zadig|L'Éducation|"
    "Une saison en enfer|Alcools|Paroles|Capitale de la douleur|Le Parti pris des choses|Le Deuxième Sexe|Les Mots|"
    "Les Années|La Place|Soumission|La Carte et le Territoire|Rue des boutiques obscures|Les Rougon|Le Planétarium"
).split("|")
TITLE_ADJ = (
    "Silent Last Hidden Golden Lost Winter Burning Distant Forgotten Invisible Quiet Long Broken Northern Wild "
    "Secret Blue Second Empty Ordinary"
).split()
TITLE_NOUN = (
    "Harbour River Garden Season Letters House Road Kingdom Mirror Orchard Tide Weather Bridge Clockmaker Field "
    "Daughters Lighthouse Station Language Machine Inheritance Shore"
).split()
TITLE_OF = ("Ashes Glass Salt Smoke Silence Stars Memory Rain Iron Shadows Snow Sorrow").split()
TITRE_M = (
    "Jardin Fleuve Silence Royaume Chemin Miroir Dernier_Été Secret Phare Passage Voyage Vent Verger Temps"
).split()
TITRE_F = "Maison Rivière Nuit Saison Forêt Lettre Marée Route Lumière Chambre Vallée Île Frontière Mémoire".split()
TITRE_DE = (
    "des ombres|du Nord|des oubliés|de sable|d'hiver|du silence|de verre|des absents|de l'aube|aux mille portes|"
    "sans retour|de cendre|du bout du monde|d'en face|des marées|invisible|immobile"
).split("|")

SHIPS = (
    "Titanic|HMS Endurance|Bluenose|Saint-Laurent|Carpathia|Nautilus|Redoutable|RMS Lusitania|Bismarck|USS Enterprise|"
    "Mary Rose|Vasa|Cutty Sark|HMCS Haida|Empress of Ireland|Calypso|Pourquoi-Pas ?|CCGS Amundsen|Queen Mary|"
    "Belle Poule|Kon-Tiki|HMS Terror|HMS Beagle|Golden Hind"
).split("|")
AWARDS_EN = (
    "Nobel Prize|Booker Prize|Giller Prize|Order of Canada|Academy Award|Grammy Award|Pulitzer Prize|Juno Award|"
    "Fields Medal|Turner Prize|Emmy Award|Palme d'Or|Stanley Cup|Ballon d'Or|Hugo Award|Polaris Music Prize"
).split("|")
AWARDS_FR = (
    "prix Goncourt|prix Nobel|prix Femina|prix Renaudot|César|Félix|prix Médicis|Molière|"
    "prix du Gouverneur général|Jutra|Ballon d'or|Lion d'or"
).split("|")
DYNASTIES = (
    "Ming|Qing|Tang|Song|Tudor|Bourbon|Habsburg|Romanov|Safavid|Ottoman|Umayyad|Joseon|Mughal|Capet|Stuart"
).split("|")
BATTLES = (
    "Waterloo|Hastings|Verdun|Vimy|Austerlitz|Marignan|Lepanto|Gettysburg|Agincourt|Marathon|Ypres|Trafalgar"
).split("|")

TOWNS = (
    "Paris|Lyon|Lille|Nantes|Rennes|Bordeaux|Toulouse|Grenoble|Dijon|Angers|Rouen|Brest|Quimper|Pau|Nîmes|"
    "Avignon|Metz|"
    "Strasbourg|Amiens|Limoges|Bruxelles|Liège|Namur|Genève|Lausanne|Montréal|Québec|Gatineau|Sherbrooke|"
    "Trois-Rivières|"
    "Rimouski|Saguenay|Gaspé|Sept-Îles|Val-d'Or|Moncton|Bathurst|Edmundston|Dieppe|Halifax|Sydney|Truro|Charlottetown|"
    "St. John's|Corner Brook|Ottawa|Toronto|Hamilton|Guelph|London|Windsor|Sudbury|Thunder Bay|Kenora|Barrie|Kingston|"
    "Winnipeg|Brandon|Regina|Saskatoon|Moose Jaw|Calgary|Edmonton|Red Deer|Lethbridge|Vancouver|Victoria|Kelowna|"
    "Nanaimo|"
    "Whitehorse|Yellowknife|Iqaluit|New York|Boston|Chicago|Denver|Seattle|Atlanta|Houston|Manchester|Leeds|Glasgow|"
    "Cardiff|Dublin|Belfast|Berlin|Hamburg|Munich|Vienne|Prague|Madrid|Lisbon|Porto|Rome|Turin|Naples|Athens|"
    "Oslo|Bergen|"
    "Stockholm|Helsinki|Warsaw|Cracow|Kyiv|Odessa|Istanbul|Ankara|Beyrouth|Amman|Tunis|Alger|Oran|Rabat|Fès|"
    "Dakar|Bamako|"
    "Abidjan|Accra|Lagos|Nairobi|Kigali|Kinshasa|Cape Town|Mumbai|Delhi|Lahore|Dhaka|Colombo|Hanoi|Seoul|Tokyo|Osaka|"
    "Kyoto|Beijing|Shanghai|Manila|Jakarta|Melbourne|Auckland|Lima|Bogotá|Quito|Santiago|Montevideo|Recife|Havana"
).split("|")
COUNTRIES_EN = (
    "Canada|France|Belgium|Germany|Spain|Portugal|Italy|Greece|Turkey|Lebanon|Syria|Egypt|Tunisia|Morocco|"
    "Algeria|Senegal|"
    "Mali|Ghana|Nigeria|Kenya|Rwanda|Chad|Jordan|India|Pakistan|Sri Lanka|Vietnam|Japan|China|Georgia|Norway|"
    "Sweden|Poland|"
    "Ukraine|Serbia|Croatia|Brazil|Peru|Chile|Mexico|Cuba|Haiti|New Zealand|Australia|South Africa|Ontario|"
    "Alberta|Quebec|"
    "Nova Scotia|New Brunswick|Manitoba|British Columbia|Brittany|Bavaria|Scotland|Wales|Texas|Virginia"
).split("|")
COUNTRIES_FR = (
    "en France|en Belgique|en Allemagne|en Espagne|au Portugal|en Italie|en Grèce|en Turquie|au Liban|en Syrie|"
    "en Égypte|"
    "en Tunisie|au Maroc|en Algérie|au Sénégal|au Mali|au Ghana|au Nigeria|au Kenya|au Rwanda|au Tchad|en Inde|"
    "au Vietnam|"
    "au Japon|en Chine|en Géorgie|en Norvège|en Suède|en Pologne|en Ukraine|en Serbie|au Brésil|au Pérou|"
    "au Chili|au Mexique|"
    "en Ontario|en Alberta|au Québec|en Nouvelle-Écosse|au Nouveau-Brunswick|au Manitoba|en Bretagne|en Bavière|"
    "en Écosse|"
    "en Normandie|en Provence|au Canada|aux Pays-Bas|aux États-Unis|en Alsace|en Acadie|au Yukon|en Corse"
).split("|")
NATIONS_EN = (
    "French Canadian Belgian German Spanish Italian Greek Turkish Lebanese Tunisian Moroccan Senegalese Kenyan "
    "Indian Vietnamese Japanese Chinese Norwegian Swedish Polish Ukrainian Serbian Brazilian Peruvian "
    "Mexican "
    "Scottish Welsh Irish Haitian Australian American British Acadian Québécois"
).split()
NATIONS_FR = (
    "français/française canadien/canadienne belge/belge allemand/allemande espagnol/espagnole italien/italienne "
    "grec/grecque turc/turque libanais/libanaise tunisien/tunisienne marocain/marocaine "
    "sénégalais/sénégalaise indien/indienne japonais/japonaise norvégien/norvégienne suédois/suédoise "
    "polonais/polonaise ukrainien/ukrainienne serbe/serbe brésilien/brésilienne mexicain/mexicaine "
    "écossais/écossaise irlandais/irlandaise haïtien/haïtienne américain/américaine suisse/suisse "
    "québécois/québécoise acadien/acadienne"
).split()
LANGS_EN = "English French Spanish Arabic Mandarin Punjabi Ukrainian German Inuktitut Portuguese".split()
LANGS_FR = "anglais français espagnol arabe mandarin italien allemand portugais russe catalan".split()
