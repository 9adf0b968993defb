import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('surnames, given names and forms of address', () => {
  testSnippets([
    {
      text: 'Prof Hannah Reid, a hepatologist at King’s College Hospital, said that it was late.',
      sources: { 'Hannah Reid': { affiliation: 'King’s College Hospital' } },
    },
    {
      text: 'Sen. Carla Mendes, D-N.M., the bill’s chief sponsor, said that it was late. Gov. Bill Lee (R-W.Va.) said that he was ill.',
      quotes: ['Carla Mendes', 'Bill Lee'],
    },
    {
      text: 'Transport Minister Helena Brandt said the line would reopen in May. Brandt said repairs had cost more than planned.',
      quotes: ['Helena Brandt', 'Helena Brandt'],
      sources: { 'Helena Brandt': { type: 'person', role: 'Transport Minister', aliases: ['Brandt'] } },
    },
    {
      text: 'Nurse Owen Prythe, 34, said he heard a bang. “It shook the ward,” Mr Prythe said.',
      quotes: ['Owen Prythe', 'Owen Prythe'],
      sources: { 'Owen Prythe': { aliases: ['Mr Prythe'] } },
    },
    {
      text: 'Chef Tomasz Wolny opened the kitchen in 2009. Tomasz said that he never wanted a second one.',
      quotes: ['Tomasz Wolny'],
    },
    {
      text: 'Dr. Amara Okafor led the trial. “The drug works,” Dr. Okafor said.',
      quotes: ['Amara Okafor'],
      sources: { 'Amara Okafor': { type: 'person' } },
    },
    {
      text: 'Kwon Min Seo, a defector who lives in Seoul, said markets were empty. Kwon said prices had doubled.',
      quotes: ['Kwon Min Seo', 'Kwon Min Seo'],
    },
    {
      text: 'Prime Minister Theresa May said the talks would go on. Mrs. May told lawmakers that she would not resign.',
      sources: { 'Theresa May': { type: 'person', role: 'Prime Minister' } },
    },
    {
      text: 'Pope Francis said the poor came first. Francis said the church had to listen.',
      quotes: ['Pope Francis', 'Pope Francis'],
      sources: { 'Pope Francis': { type: 'person' } },
    },
    {
      text: 'Robert K. Halvorsen Jr. owns the mill. Halvorsen said the fire began in the attic.',
      quotes: ['Robert K. Halvorsen Jr.'],
    },
    {
      text: 'The trial of Stephen King, no relation to the author, began on Monday. King said he was innocent.',
      quotes: ['Stephen King'],
    },
    {
      text: 'Ludo van Houten farms near the border. Van Houten said the dike had held.',
      quotes: ['Ludo van Houten'],
    },
    {
      text: 'André Lefèvre, the club president, said the coach would stay. Andre Lefevre was elected in 2020. Lefevre said money was tight.',
      quotes: ['André Lefèvre', 'André Lefèvre'],
    },
    {
      text: 'Sen. Dana Whitcomb of Vermont said the vote was a farce. Whitcomb said she would try again.',
      quotes: ['Dana Whitcomb', 'Dana Whitcomb'],
      sources: { 'Dana Whitcomb': { role: 'Sen.' } },
      never: ['Vermont', 'Dana Whitcomb of Vermont'],
    },
    {
      text: 'Secretary of State Calvin Roper said the embassy would close. Roper said that staff had left.',
      quotes: ['Calvin Roper', 'Calvin Roper'],
      sources: { 'Calvin Roper': { role: 'Secretary of State' } },
    },
    {
      text: 'White House Chief of Staff Nadia Brill told reporters that the bill was dead.',
      quotes: ['Nadia Brill'],
      sources: { 'Nadia Brill': { role: 'White House Chief of Staff', affiliation: 'White House' } },
    },
    {
      text: 'Former secretary of state Nell Hobart said that the treaty held. Hobart said that it was old.',
      quotes: ['Nell Hobart', 'Nell Hobart'],
      sources: { 'Nell Hobart': { role: 'Former secretary of state' } },
    },
    {
      text: 'The brother of actor Hal Stone said that the house was empty.',
      quotes: ['The brother of actor Hal Stone'],
    },
    {
      text: 'Mason County Supervisor of Elections Susan Bauer said that the count was done. Bauer said that it was close.',
      quotes: ['Susan Bauer', 'Susan Bauer'],
    },
    { text: 'Dean Marlow said that the tunnel was flooded.', quotes: ['Dean Marlow'] },
    {
      text: 'Representative Peter T. King said that the base was needed. King said that jobs were at stake.',
      quotes: ['Peter T. King', 'Peter T. King'],
      sources: { 'Peter T. King': { role: 'Representative' } },
    },
    {
      text: 'Chris Graham said that the gale had passed. Graham said that it would return. “He was lucky,” said Ann Marsh.',
      quotes: ['Chris Graham', 'Chris Graham', 'Ann Marsh'],
    },
    {
      text: 'Kathleen Hall Jamison said that ads were cheap. “That is why President Ortega pays,” she said.',
      quotes: ['Kathleen Hall Jamison', 'Kathleen Hall Jamison'],
      sources: { 'Kathleen Hall Jamison': { type: 'person' } },
    },
    { text: 'Ina Cole told The Hill that she would run.', quotes: ['Ina Cole'] },
    {
      text: 'Meanwhile Governor Pete Sandoval said the dam was safe. Former President Luis Otero said it was not.',
      quotes: ['Pete Sandoval', 'Luis Otero'],
      sources: { 'Luis Otero': { role: 'Former President' } },
    },
  ])
})

describe('two people of one surname', () => {
  testSnippets([
    {
      text: 'Mark Ellery and his sister Joan Ellery run the pub. Mr. Ellery said trade was slow. Ms. Ellery said it would pick up.',
      quotes: ['Mark Ellery', 'Joan Ellery'],
    },
    {
      text: 'Hillary Clinton said the plan would fail. Bill Clinton told a crowd in Ohio that it would work. Mrs. Clinton said he was joking.',
      quotes: ['Hillary Clinton', 'Bill Clinton', 'Hillary Clinton'],
    },
    {
      text: 'Gene Tarkov, the mayor, said the flood was over. Police chief Rosa Tarkov, who is not related to him, said roads were shut. “Stay home,” Mr. Tarkov said.',
      quotes: ['Gene Tarkov', 'Rosa Tarkov', 'Gene Tarkov'],
    },
    {
      text: 'President Kim Dae Ho said the launch was a success. His sister Kim Yu Ra said that more would follow. Kim Dae Ho said that it was so.',
      quotes: ['Kim Dae Ho', 'Kim Yu Ra', 'Kim Dae Ho'],
    },
    {
      text: 'Sue Barlow said the road was icy. Her husband, Ian Barlow, said he braked at once. Ian Barlow said the car spun.',
      quotes: ['Sue Barlow', 'Ian Barlow', 'Ian Barlow'],
    },
  ])
})
