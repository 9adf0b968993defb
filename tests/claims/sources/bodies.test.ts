import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('what the words of a name tell: a body, no person and no place', () => {
  testSnippets([
    {
      text: "The airline, Boeing's rival, said it was late. The company, Acme Corp., said it was not. The union, the RMT, said it was over.",
      quotes: ["The airline, Boeing's rival", 'Acme Corp.', 'RMT'],
    },
    {
      text: 'Greater Manchester Police said it was late. The force said it was not. Marks & Spencer said it was over.',
      quotes: ['Greater Manchester Police', 'Greater Manchester Police', 'Marks & Spencer'],
    },
    {
      text: 'Kent Police closed the road. The task force said it was safe. Lee spoke to the FBI and the Census Bureau. Hall left the FBI. The bureau said it was sure.',
      quotes: ['The task force', 'Census Bureau'],
    },
    {
      text: "McDonald's said it was late. A spokesman for Macy's said it was not. Hall's lawyers said it was over. A friend of Lee's said so.",
      sources: { "McDonald's": { type: 'organization' }, "A spokesman for Macy's": { affiliation: "Macy's" } },
      never: ["Hall's", "Lee's"],
    },
    {
      text: 'The Bank of England said it was late. The Bank said it was not. United Airlines fell. United said it was over.',
      quotes: ['Bank of England', 'Bank of England', 'United Airlines'],
    },
    {
      text: 'Reuters said it was late. Scotland Yard said it was not. Met Police said it was over.',
      quotes: ['Reuters', 'Scotland Yard', 'Met Police'],
      sources: { Reuters: { type: 'organization' } },
    },
    {
      text: 'The White House said it was late. Former House speaker Newt Hall said it was not.',
      sources: { 'Newt Hall': { affiliation: 'House' } },
    },
    {
      text: 'NASA has booked two Condor flights. The agency said that it was glad. Boeing shares fell. The company said that it was late.',
      quotes: ['NASA', 'Boeing'],
      never: ['Condor'],
    },
    {
      text: 'The Butte County Sheriff’s Office said that a man was missing. The U.S. Attorney’s Office said that he was not.',
      quotes: ['Butte County Sheriff’s Office', 'U.S. Attorney’s Office'],
    },
    {
      text: 'The Butte County District Attorney’s Office said that it was late. Gov. Lena Brandt arrived. Her office said that it was not.',
      quotes: ['Butte County District Attorney’s Office', 'Her office'],
    },
    {
      text: 'Thames Water said that it was late. Denver Health said that it was not. Downing Street said that it was cold. DC Comics said that it was hot.',
      quotes: ['Thames Water', 'Denver Health', 'Downing Street', 'DC Comics'],
      sources: { 'Thames Water': { type: 'organization' }, 'Denver Health': { type: 'organization' } },
    },
    { text: 'The Wisconsin Trump rally was loud. Florida’s Matt Hall said that it was late.', quotes: ['Matt Hall'] },
    // a given name in front makes no person of a company
    {
      text: 'Morgan Foods cut its target. Morgan said that sales fell.',
      quotes: ['Morgan Foods'],
      sources: { 'Morgan Foods': { type: 'organization', aliases: ['Morgan'] } },
    },
    {
      text: 'Barnes Group cut its target. Barnes said that sales fell. Sierra Club said that it was late.',
      quotes: ['Barnes Group', 'Sierra Club'],
      sources: { 'Barnes Group': { type: 'organization' }, 'Sierra Club': { type: 'organization' } },
    },
    {
      text: 'The firm sued Morgan Group. Jane Morgan said that it was late. Morgan said that it was not.',
      quotes: ['Jane Morgan', 'Jane Morgan'],
    },
    {
      text: 'Philip Church said that it was late. Kathryn Waters said that it was not.',
      sources: { 'Philip Church': { type: 'person' }, 'Kathryn Waters': { type: 'person' } },
    },
    {
      text: 'Freddie Mac said that rates rose. Rio Tinto said that output fell. Voltaic AI said that it was ready.',
      quotes: ['Freddie Mac', 'Rio Tinto', 'Voltaic AI'],
      sources: {
        'Freddie Mac': { type: 'organization' },
        'Rio Tinto': { type: 'organization' },
        'Voltaic AI': { type: 'organization' },
      },
    },
    {
      text: 'Halvorsen Foods Inc raised its forecast. Net sales climbed 4.6%. The company said that it would grow.',
      quotes: ['Halvorsen Foods Inc'],
      never: ['Net'],
    },
    { text: 'Net sales climbed 4.6%. The company said that it would grow.', never: ['Net'] },
    {
      text: 'Doctors Without Borders said that it was hit. Mothers Against Drunk Driving said that it was not.',
      quotes: ['Doctors Without Borders', 'Mothers Against Drunk Driving'],
      sources: { 'Doctors Without Borders': { type: 'organization' } },
    },
    {
      text: 'Save the Children said that it was late. Friends of the Earth said that it was not.',
      quotes: ['Save the Children', 'Friends of the Earth'],
      sources: { 'Friends of the Earth': { type: 'organization' } },
    },
    {
      text: 'The Butte County Sheriff’s Office said that it was late. The Butte County Coroner’s Office said that it was not. The sheriff’s office said that it was dark.',
      quotes: ['Butte County Sheriff’s Office', 'Butte County Coroner’s Office', 'Butte County Sheriff’s Office'],
    },
    {
      text: 'Northgate Gas Co. cut power to homes in Butte and Tehama counties. The utility said that it was sorry.',
      quotes: ['Northgate Gas Co.'],
    },
    {
      text: 'The Federal Reserve held rates. The central bank said that it would wait.',
      quotes: ['Federal Reserve'],
    },
    {
      text: 'Great Northern Railway cut services. The regulator said that it would act.',
      quotes: ['The regulator'],
    },
    {
      text: 'Norvane has recalled a pump that it sold over Christmas. The company said that it knew. Days after the Berlin Wall fell, the company said that it did not.',
      never: ['Christmas', 'Berlin Wall'],
    },
    {
      text: 'Dayton said that it was late. He appeared in Dayton Municipal Court. The court said that it was not.',
      quotes: ['Dayton', 'Dayton Municipal Court'],
    },
    {
      text: 'An internal audit put the cost at $6m. Siemens has spent $38m on it, which it said was late.',
      quotes: ['Siemens'],
    },
    {
      text: 'California Fish and Wildlife said that it was late. Alaska Fish and Game said that it was not.',
      sources: {
        'California Fish and Wildlife': { type: 'organization' },
        'Alaska Fish and Game': { type: 'organization' },
      },
    },
    {
      text: 'Mayor Lena Brandt spoke. Her office said that it was late. The attorney general’s office said that it was not.',
      quotes: ['Her office', 'The attorney general’s office'],
    },
    {
      text: 'Joe Fox said that it was late. Michael Bloomberg said that it was not.',
      quotes: ['Joe Fox', 'Michael Bloomberg'],
    },
    {
      text: 'Northgate Gas Co. cut power to homes in Butte and Tehama counties. The Butte County Sheriff’s Office said that it was late. The utility said that it was sorry.',
      quotes: ['Butte County Sheriff’s Office', 'Northgate Gas Co.'],
    },
    {
      text: 'Tarrant Foods fell, according to LSEG data. The company said that it was late. Boeing data was late.',
      quotes: ['LSEG data', 'Tarrant Foods'],
    },
    {
      text: 'Hurricane Odile slammed Florida. Britain said that it was late.',
      sources: { Britain: { type: 'place' } },
    },
    {
      text: 'Shevaun Hall said that it was late. City Hall said that it was not.',
      sources: { 'Shevaun Hall': { type: 'person' }, 'City Hall': { type: 'place' } },
    },
    {
      text: 'London Fire Brigade said that it was late. Texas Parks and Wildlife said that it was not.',
      sources: {
        'London Fire Brigade': { type: 'organization' },
        'Texas Parks and Wildlife': { type: 'organization' },
      },
    },
  ])
})
