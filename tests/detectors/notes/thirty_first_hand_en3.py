"""English frames, third part: notes in which nobody is identified."""

FRAMES = """
free| Caller looking for <a food bank|a free lunch|a clothing bank> in {hood}, walking distance. Gave {org} and
  hours. No other needs.
free| Anonymous caller, wants tax clinic. Income under {big}. Gave {org}, next clinic {d}. Declined follow up.
free| Do not refer to {org} until {d}, they are not taking new clients. Use {org2} or call {c211}.
free| Hours change: {org} open Mon-Thu 9 to 4, closed for lunch. New hours start {d}. Intake by phone only.
free| Weekly stats: {n} housing calls, {n2} food, {n3} mental health. Top unmet need: emergency shelter for couples
  in {city}.
free| If you are in crisis call or text {hot}. For shelter beds dial [[HOTLINE_OK=2-1-1]]. You can also call {tf} any
  time, day or
  night.
free| Interpreter needed: {lang} or {lang2}, for a group session at {org} on {d}. Honorarium {fee}.
free| Caller asked about dental. CDCP line given, {tf}. Also {org} has a sliding scale. Nothing else.
free@LK| Landlord N12 without compensation - told tenant about [[NUM_OK=section 48]] and one month's rent. Ref to
  {org}. No name
  given.
free@E| Cold weather response activated to [[DATE_OK=March 31]]. Overflow {n} mats. Bus runs from [[PLACE_OK=Boyle
  Street]] to {org} at 9pm and 11pm.
free@B| EIA office moving {d}. Clients should use the phone line or drop off at {org}. Rent Assist max now {rent}.
free| Minutes: agreed to pilot evening drop-in. Budget {big}. {org} will host. Next meeting {d} at {time}.
free| Program closed to new referrals. Waitlist is about {n} families. Try {org} - they take self referrals, no ID
  needed.
free| can you send me the number for the warming centre in {city}? is it open tonight? is it {org} or the church
free| Hamper pickup {d}, {time}. Bring bags. Limit one per household. Halal and gluten free on request. {org}.
free| Grant report: we served {n} seniors and {n2} newcomers in Q2, average rent supplement {fee} per month.
free| Caller on hold with Service Canada 2 hrs, gave {tf}. Wanted to know about OAS and GIS. Mailed a booklet.
free| Client prefers not to give name. Feeling low since job loss, no plan, no means. Offered {org}, warm line and
  {hot}. Calmer at end of call.
free| WANTED: winter boots, men's 10-12, sleeping bags, socks. Drop at {org}. Tax receipts over [[NUM_OK=$20]] on
  request.
free| Training reminder: naloxone + de-escalation on {d}, {time}, second floor. {n} seats. RSVP to your supervisor.
free| Rental listing: 2 bdrm in {hood}, {rent} plus hydro, available {d}, no smoking, cat ok. Call {org} to view.
free| Caller says the {org} listing is wrong, they no longer take furniture. Flagged for data team. Update due {d}.
free| Speaks {lang} only. Used phone interpreter, 14 min. Needs ESL class w/ childcare in {city}. Gave {org}.
free@LKEB| Resident complains bus [[NUM_OK=7]] doesn't run Sundays past {hood}. Transit told. No call back wanted.
free| Please note bedbug protocol: bag, heat 45 min, log it. Two units treated {d}. Cost {fee} each.
free| Family of 5, 2 adults 3 kids, needs 3 bdrm under {rent}. Vouchers only at {org}. Told wait is 4 to 6 yrs.
free| Poison control question, gave [[HOTLINE_OK=811]] and told to call [[HOTLINE_OK=911]] if trouble breathing.
  Follow up declined.
free| Budget workshop in {lang}, {d}, free, childcare on site. Sign up at {org} before noon.
free| Rent guideline question. Explained the {fee} increase is above the guideline, form [[NUM_OK=N1]] and 90 days.
  Mailed {org}
  flyer.
free| Back to school: {n} backpacks left at {org}. Sizes 5 to 12 shoes short. Orders due {d}.
free| Respite for caregiver wanted, {lang} an asset. Gave {org} and {tf}. About {hr} an hour, subsidy possible.
free| Listing check: {org} now serves {city} only. Fax line dead, toll free {tf} works. Confirmed {d}.
free| Caller upset about what [[NEUTRAL=Doug Ford]] said on rents. Listened. Gave {org} for advocacy, no info taken.
free| Shelter counts at 6am: {n} men, {n2} women, {n3} turned away. Reported to the City. {org} has floor space.
free| EN/{lang} pamphlet ran out, ask {org} for a box. Next delivery {d}. About {n} left at the front desk.
"""
