"""English words: verbs, nouns, adjectives, adverbs, job titles, headings, dishes."""

TRANSITIVE = (
    "accept adopt amend analyse announce approve assess audit authorize boost broaden calculate cancel challenge "
    "circulate "
    "clarify commend compare complete condemn confirm consider consolidate contest curtail debate decline defend "
    "defer "
    "deliver deplore describe design discuss dismiss document draft emphasize endorse enlarge evaluate examine expand "
    "expedite explain explore finance fund halt highlight implement improve inspect interpret invoice launch "
    "criticize "
    "mention moderate monitor negotiate note oppugn oppose organize overhaul outline postpone praise prepare present "
    "prioritize propose publish question ratify recommend reconcile redesign reject relaunch remodel renew "
    "reopen repeal "
    "replace request require rescind restore restructure resume review revise revisit sanction schedule "
    "scrutinize shelve "
    "simplify streamline strengthen summarize support suspend table test tighten underline update validate verify "
    "waive welcome advertise annotate bankroll bemoan bolster codify curate digitize disavow earmark enact "
    "engineer envisage foster hasten hinder itemize jeopardize lament market mitigate nurture obstruct patent "
    "pinpoint popularize quantify safeguard salvage scrap tabulate trigger undermine unveil vaunt"
).split()
INTRANSITIVE = (
    "agree hesitate disagree retire resign insist respond react protest return travel abstain smile pause concur "
    "reappear "
    "persist relent prosper apologize object dither linger falter triumph emigrate intervene demur struggle "
    "vanish laugh"
).split()
COOKING = (
    "Whisk Simmer Fold Sift Knead Drain Slice Dice Melt Roast Grate Blanch Marinate Chop Peel Stir Season Bake Baste "
    "Sear Toss Chill Sprinkle Combine Beat Mince Poach Glaze Rinse Crush"
).split()
HANDLING = (
    "Press Hold Unplug Tighten Loosen Insert Remove Attach Align Rotate Lower Raise Clean Rinse Inspect Replace Reset "
    "Charge Store Connect Disconnect Fasten Lubricate Wipe Check Adjust Close Open Slide Fit"
).split()
PARTS = [
    "filter",
    "lid",
    "power cord",
    "battery cover",
    "drip tray",
    "handle",
    "hinge",
    "front panel",
    "water tank",
    "fuse",
    "reset button",
    "safety latch",
    "blade",
    "hose",
    "gasket",
    "nozzle",
    "hopper",
    "drive belt",
    "charging dock",
    "mounting bracket",
    "thermostat",
    "Wi-Fi module",
    "USB port",
    "crumb tray",
    "support arm",
    "locking ring",
]
FOODS = [
    "flour",
    "brown sugar",
    "butter",
    "buttermilk",
    "shallots",
    "leeks",
    "chives",
    "parsley",
    "paprika",
    "cumin",
    "lentils",
    "chickpeas",
    "pork shoulder",
    "salmon",
    "scallops",
    "maple syrup",
    "rhubarb",
    "cranberries",
    "rolled oats",
    "ginger",
    "cardamom",
    "basil",
    "sage",
    "rosemary",
    "Dijon mustard",
    "Parmesan",
    "Worcestershire sauce",
    "Greek yogurt",
    "Yukon Gold potatoes",
    "Basmati rice",
    "Cheddar",
    "Savoy cabbage",
    "Brussels sprouts",
    "Bartlett pears",
]
DISHES = [
    "Caesar Salad",
    "Eggs Benedict",
    "Beef Wellington",
    "Peach Melba",
    "Chicken Kiev",
    "Soup of the Day",
    "Cobb Salad",
    "Shepherd's Pie",
    "Lobster Thermidor",
    "Crème Brûlée",
    "Pad Thai",
    "Butter Chicken",
    "Fish and Chips",
    "Baked Alaska",
    "Nanaimo Bar",
    "Braised Lamb Shank",
    "Roasted Beet Tartare",
    "Waldorf Salad",
    "Eton Mess",
    "Key Lime Pie",
    "Mushroom Risotto",
    "Tourtière",
    "Pan-Seared Arctic Char",
    "Bannock with Saskatoon Berries",
    "Pouding Chômeur",
    "Victoria Sponge",
    "Crispy Pork Belly",
    "House Burger",
    "Sticky Toffee Pudding",
    "Bison Short Ribs",
    "Kale and Quinoa Bowl",
    "Spaghetti Carbonara",
    "Dungeness Crab Cakes",
    "Margherita Pizza",
]
NOUNS = (
    "agreement amendment appeal appendix archive assessment audit balance benchmark bid briefing budget bylaw "
    "calendar campaign "
    "catalogue charter clause coalition committee compromise conference consultation contract corridor credit "
    "crossing "
    "curriculum database deadline decree deficit delegation directive discovery dividend draft drainage "
    "endowment enquiry "
    "estimate evaluation excavation exhibit expansion experiment facility festival fixture forecast framework "
    "franchise "
    "grievance guideline handbook harvest hearing heritage implementation incentive index "
    "infrastructure initiative "
    "injunction inquiry inspection inventory invoice journey judgment kiosk landmark launch lease ledger levy licence "
    "manifesto manuscript merger milestone mission moratorium motion network notice objective offer ordinance "
    "outcome outlook "
    "overhaul partnership patent payroll pension petition pilot pipeline placement plan platform pledge policy "
    "portfolio "
    "premiere preface procedure programme project proposal prospectus protocol prototype quota rebate recall "
    "recommendation "
    "redesign referendum reform refund remedy report reservoir resolution restoration retrofit review roadmap "
    "ruling sample "
    "schedule scheme screening seminar settlement shortage sidewalk statute strategy subsidy summary survey "
    "syllabus takeover "
    "tariff tender terminal testimony timetable tournament transcript treaty tribunal turbine turnover upgrade "
    "utility vaccine "
    "verdict viaduct voucher waiver warehouse warranty watershed workflow workshop yield zoning"
).split()
ADJECTIVES = (
    "annual provisional new ambitious costly draft joint regional quarterly revised former interim modest "
    "overdue strategic "
    "long-awaited controversial municipal federal bilateral preliminary unanimous seasonal robust redundant "
    "fiscal external "
    "sweeping rural digital current technical urgent voluntary lukewarm meticulous obsolete unforeseen sprawling "
    "thorny"
).split()
ADVERBS = (
    "Meanwhile Afterwards Consequently Nevertheless Initially Eventually Subsequently Admittedly Historically "
    "Unusually "
    "Reportedly Notably Thereafter Ultimately Similarly Conversely Hence Overall Lately Previously Formerly "
    "Traditionally "
    "Unsurprisingly Arguably Strikingly Traditionally Hitherto Elsewhere Furthermore Regrettably"
).split()
JOBS = (
    "chief executive officer|CEO|CFO|CTO|chief operating officer|lead developer|product manager|project manager|"
    "marketing director|human resources manager|general counsel|head of sales|scrum master|data analyst|"
    "senior consultant|"
    "office manager|executive assistant|communications officer|business analyst|quality assurance lead|"
    "software engineer|"
    "UX designer|solutions architect|network administrator|database administrator|chief of staff|account manager|"
    "procurement specialist|supply chain manager|warehouse supervisor|plant manager|safety officer|"
    "financial controller|"
    "payroll clerk|internal auditor|tax adviser|investment banker|actuary|underwriter|claims adjuster|"
    "real estate broker|"
    "property manager|civil engineer|land surveyor|town planner|architect|building inspector|fire chief|"
    "chief of police|"
    "town clerk|deputy mayor|mayor|councillor|city manager|treasurer|chair|vice-chair|secretary general|"
    "minister of finance|"
    "parliamentary secretary|speaker of the house|leader of the opposition|senator|ambassador|press secretary|"
    "policy adviser|defence lawyer|crown prosecutor|bailiff|court reporter|judge of the provincial court|notary|"
    "editor-in-chief|correspondent|columnist|photographer|producer|screenwriter|film director|cinematographer|"
    "sound engineer|"
    "conductor|first violin|choreographer|stage manager|novelist|poet|translator|literary agent|curator|"
    "conservator|archivist|"
    "librarian|principal|vice-principal|school secretary|music teacher|guidance counsellor|professor of biology|"
    "dean of arts|"
    "postdoctoral fellow|research associate|laboratory technician|field biologist|geologist|epidemiologist|head coach|"
    "goalkeeper|midfielder|team captain|referee|general manager|head chef|pastry chef|sommelier|restaurant owner|"
    "baker|"
    "florist|electrician|plumber|carpenter|millwright|forklift operator|bus driver|airline pilot|ship's captain|"
    "bishop|rector|"
    "choir director|volunteer coordinator|board member|shareholder representative|union steward|receptionist|"
    "customer success lead"
).split("|")
HEADINGS = (
    "next steps|call to order|approval of the agenda|approval of the minutes|business arising|new business|"
    "old business|"
    "other business|adjournment|action items|attendance|regrets|guests|in attendance|treasurer's report|"
    "chair's remarks|"
    "committee reports|budget review|financial statements|executive summary|introduction|background|methods|"
    "materials|results|"
    "discussion|conclusion|acknowledgements|references|appendix|table of contents|key findings|recommendations|"
    "risk register|"
    "timeline|milestones|deliverables|scope of work|terms of reference|roles and responsibilities|"
    "quarterly results|outlook|"
    "sales performance|customer feedback|human resources|information technology|health and safety|facilities|"
    "public works|"
    "parks and recreation|planning and zoning|bylaws|correspondence|delegations|question period|public comments|"
    "notice of motion|"
    "declarations of interest|in camera session|closed session|consent agenda|orders of the day|petitions|"
    "government business|"
    "first reading|second reading|royal assent|overview|the facts|issues|analysis|disposition|costs|judgment|"
    "reasons for decision|"
    "position of the parties|applicable law|standard of review|early life|career|personal life|legacy|"
    "discography|filmography|"
    "bibliography|plot|cast|reception|honours|squad|fixtures|league table|taxonomy|description|"
    "distribution and habitat|"
    "conservation status|history|geography|climate|demographics|economy|transport|education|ingredients|"
    "directions|starters|"
    "main courses|desserts|beverages|safety instructions|getting started|troubleshooting|maintenance|warranty|"
    "technical data|"
    "parts list|about the role|what you will do|qualifications|how to apply|about us|benefits|upcoming events|"
    "dates to remember|"
    "principal's message|lost and found|parent council|library news|sports results|pizza lunch|in memoriam|"
    "announcements|"
    "wedding notices|card of thanks|media contact|for immediate release|letters to the editor|weather|"
    "classifieds|opening hours"
).split("|")
RARE = (
    "abutment alcove almanac anvil auger ballast bannister barge bellows buttress canopy causeway chisel cistern "
    "cobble "
    "cornice crate culvert dinghy dowel effigy ember estuary fathom fjord flange gable gantry garland gravel "
    "hamlet hearth "
    "jetty keel kiln lantern lathe ledge lintel loom marsh meadow moat mortar parapet parchment pebble pier "
    "plinth quarry "
    "quill reed rivet rudder scaffold sluice spire thatch thicket trellis tunic turret vault wharf willow yoke"
).split()
