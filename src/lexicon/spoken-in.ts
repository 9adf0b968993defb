/** What words are said or written in: "in a statement on Friday", "the interview Hall gave". */
export const SPOKEN_IN =
  /^(?:letters?|statements?|speech(?:es)?|interviews?|e?-?mails?|memos?|reports?|summary|tweets?|posts?|videos?|rulings?|opinions?|filings?|briefs?|briefings?|notes?|columns?|articles?|essays?|blogs?|remarks|testimony|dissents?|messages?|debates?|hearings?|conferences?)$/
