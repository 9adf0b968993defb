/** Names of places that a tagger of single words does not know: of several words, or of countries by their initials. Lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'new york,new jersey,new mexico,new hampshire,new york city,new orleans,new zealand,new delhi,new england,north carolina,south carolina,' +
    'north dakota,south dakota,west virginia,rhode island,los angeles,san francisco,san diego,san antonio,san jose,las vegas,salt lake city,' +
    'kansas city,st louis,st. louis,st paul,st. paul,united states,united kingdom,united arab emirates,great britain,northern ireland,north korea,' +
    'south korea,north vietnam,south africa,south sudan,saudi arabia,sri lanka,hong kong,el salvador,costa rica,puerto rico,ivory coast,' +
    'sierra leone,burkina faso,czech republic,dominican republic,papua new guinea,east timor,middle east,south china sea,west bank,' +
    'gaza strip,gaza,silicon valley,buenos aires,mexico city,rio de janeiro,sao paulo,são paulo,kuala lumpur,phnom penh,addis ababa,' +
    'washington,washington dc,district of columbia,wall street,capitol hill,downing street,brussels,pyongyang,tehran,islamabad,kyiv,kiev,minsk,' +
    'taipei,hanoi,damascus,riyadh,ankara,warsaw,vienna,canberra,ottawa,nairobi,lagos,abuja,pretoria,brasilia,tbilisi,yerevan,baku,astana,' +
    'europe,asia,africa,america,latin america,central america,north america,south america,crimea,donbas,xinjiang,tibet,catalonia,scotland,' +
    'britain,bosnia,congo,türkiye,wales,england,u.s,u.k,us,uk,usa,uae,u.a.e,drc'
  ).split(','),
)

/** Words that make a name a place's when they stand last in it, or first ("Lake Como", "Mount Etna"). */
export const GEOGRAPHIC_WORDS: ReadonlySet<string> = new Set(
  (
    'river lake mount mountain mountains island islands sea ocean bay gulf strait peninsula valley desert beach coast county city town ' +
    'village province prefecture wall tunnel street avenue road square boulevard highway bridge airport station harbor harbour canal border forest'
  ).split(' '),
)

/** Words that say which part of a place, or which of several, is meant: "North Carolina", "Upper Austria". */
export const PLACE_PREFIXES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western upper lower central new san santa saint st st. los las port fort el'.split(
    ' ',
  ),
)
