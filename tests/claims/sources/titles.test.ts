import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('letters behind a name, ranks and callings before it', () => {
  testSnippets([
    {
      text: "The army's spokesman, Brigadier Nabil Osman, said that it was calm.",
      sources: { 'Nabil Osman': { role: "army's spokesman" } },
    },
    {
      text: 'The head of the commission, Captain Suresh Thapa, said that it was late.',
      sources: { 'Suresh Thapa': { role: 'head of the commission' } },
    },
    {
      text: "Labour's deputy leader, Cllr Ben Askew, said that he agreed.",
      sources: { 'Ben Askew': { role: "Labour's deputy leader" } },
    },
    {
      text: 'Detective Garda Orla Minihan said that it was late.',
      sources: { 'Orla Minihan': { role: 'Detective Garda' } },
    },
    {
      text: 'Richard Amory KC told the jury he hid. Mr Amory said he fled.',
      quotes: ['Richard Amory', 'Richard Amory'],
      sources: { 'Richard Amory': { type: 'person', aliases: ['Richard Amory KC', 'Mr Amory'] } },
    },
    {
      text: 'John Smith MP said it was late. Mr Smith said he fled. Sir James Eadie KC said it was over. Eadie said he was ill.',
      quotes: ['John Smith', 'John Smith', 'James Eadie', 'James Eadie'],
    },
    { text: 'The Christian Democrat MP said it was late.', quotes: ['The Christian Democrat MP'] },
    {
      text: 'Det Ch Insp Marie Osgood said it was late. Det Con Amy Lee said it was not. Supt Paul Roy said it was over.',
      sources: {
        'Marie Osgood': { role: 'Det Ch Insp' },
        'Amy Lee': { role: 'Det Con' },
        'Paul Roy': { role: 'Supt' },
      },
    },
    {
      text: 'PC Paul Roy said it was late. Congress MLA Ramesh Babu said it was not. DC Comics said it was over.',
      sources: {
        'Paul Roy': { type: 'person', role: 'PC' },
        'Ramesh Babu': { type: 'person', role: 'Congress MLA' },
        'DC Comics': { type: 'organization' },
      },
    },
    {
      text: 'Di Giorgio Corp. said it was late.',
      sources: { 'Di Giorgio Corp.': {} },
    },
    {
      text: 'Police and Crime Commissioner Dan Pryce said it was late. Business and Trade Secretary Ann Lee said it was not.',
      sources: {
        'Dan Pryce': { role: 'Police and Crime Commissioner' },
        'Ann Lee': { role: 'Business and Trade Secretary', affiliation: null },
      },
    },
    {
      text: 'Senior Labour MPs said it was late. Some Tory MPs said it was not. BJP MLAs said it was over.',
      quotes: ['Senior Labour MPs', 'Some Tory MPs', 'BJP MLAs'],
      sources: { 'Senior Labour MPs': { type: 'unnamed' }, 'BJP MLAs': { type: 'unnamed' } },
    },
    {
      text: 'Landlady Sheila Tweddle, 58, said it was late. Junior Kayla Moss said it was not. “It was,” said Kayla, 16.',
      sources: { 'Sheila Tweddle': { role: 'Landlady' }, 'Kayla Moss': { role: 'Junior', aliases: ['Kayla'] } },
    },
    {
      text: 'Belgian Marc Dupont said it was late. Frenchman Luc Martin said it was not. Brian Paul Hall said it was over.',
      quotes: ['Marc Dupont', 'Luc Martin', 'Brian Paul Hall'],
    },
    {
      text: 'Suresh Khattri said it was fair. Leader of the opposition Mata Yadav said it was not. “Is it?” he told them.',
      quotes: ['Suresh Khattri', 'Mata Yadav', 'Mata Yadav'],
      sources: { 'Mata Yadav': { type: 'person', role: 'Leader of the opposition' } },
    },
    {
      text: 'Leader of the House Lucy Grant said it was late. Grant said it was not.',
      quotes: ['Lucy Grant', 'Lucy Grant'],
    },
    {
      text: 'The brother of the actor Hal Stone said it was late.',
      quotes: ['The brother of the actor Hal Stone'],
    },
    {
      text: 'In Leeds Jane Hill said it was over. In court Judge Ann Lee said it was not.',
      quotes: ['Jane Hill', 'Ann Lee'],
      sources: { 'Ann Lee': { role: 'Judge' } },
    },
    {
      text: 'MLA Umashankar Singh said it was late. Mother-of-two Jade Whelan said it was not. Environment Secretary Steven Rudd said it was over.',
      sources: {
        'Umashankar Singh': { type: 'person', role: 'MLA' },
        'Jade Whelan': { type: 'person' },
        'Steven Rudd': { role: 'Environment Secretary', affiliation: null },
      },
    },
    {
      text: 'Jun Watanabe said it was late. In Jan. it was cold. Watanabe said it was not. On Jan 5 it was hot.',
      quotes: ['Jun Watanabe', 'Jun Watanabe'],
      never: ['Jan'],
    },
    {
      text: 'The Minister of Health, Dinesh Rao, said no.',
      sources: { 'Dinesh Rao': { role: 'Minister of Health' } },
    },
    {
      text: 'The Secretary of Energy, Ann Lee, said it was late. The Minister of Police, Paul Lee, said it was not. The Department of Energy said it was over.',
      quotes: ['Ann Lee', 'Paul Lee', 'Department of Energy'],
    },
    {
      text: 'Minister of Health Ann Lee said it was late. Secretary of State for Health Paul Lee said it was not.',
      sources: { 'Ann Lee': { role: 'Minister of Health' }, 'Paul Lee': { role: 'Secretary of State for Health' } },
    },
    {
      text: 'Senior officials said it was late. Senior Kate Hall said it was not. American Airlines said it was over.',
      quotes: ['Senior officials', 'Kate Hall', 'American Airlines'],
    },
    {
      text: 'Total said it was late. Orlando City SC said it was not.',
      sources: { Total: { type: 'organization' }, 'Orlando City SC': { type: 'organization' } },
    },
    {
      text: 'Patrick McGinley, a law professor at West Virginia University, said it was over.',
      sources: { 'Patrick McGinley': { affiliation: 'West Virginia University' } },
    },
  ])
})

describe('whom a short form means', () => {
  testSnippets([
    { text: 'Ellie Marsh sat down. “I went cold,” said Ellie.', quotes: ['Ellie Marsh'] },
    {
      text: 'Joanne Marsh and Paul Doyle were born in 1978. “I was,” said Marsh, a nurse. They owe it to Ellie Marsh, 19.',
      quotes: ['Joanne Marsh'],
    },
    {
      text: 'Kayla Moss said her teacher cried.\n\nHer mother, Denise Moss, led a march. “It is an hour,” Moss said.',
      quotes: ['Kayla Moss', 'Denise Moss'],
    },
    { text: 'Jack Sims denied it. “I pulled out of it,” the defender said.', quotes: ['Jack Sims'] },
    {
      text: 'Kit Lomax, 54, said it was off. Hannah Voss, an expert, disagreed.\n\nThe 54-year-old said he had given up.',
      quotes: ['Kit Lomax', 'Kit Lomax'],
    },
    {
      text: 'The play opens at the Almeida. Gethin Rhys overhears this. “Never,” he said.',
      quotes: ['Gethin Rhys'],
      never: ['Almeida'],
    },
  ])
})

describe('how far a role reaches', () => {
  testSnippets([
    {
      text: 'University of Texas professor Ann Lee said it was late. A Bank of England governor, Paul Rudd, said it was not. Former University of Ohio coach Jane Hall said it was over.',
      sources: {
        'Ann Lee': { role: 'University of Texas professor' },
        'Paul Rudd': { role: 'Bank of England governor' },
        'Jane Hall': { role: 'Former University of Ohio coach', affiliation: 'University of Ohio' },
      },
    },
    {
      text: 'It was agreed by the University of Ohio and Mayor Ann Lee. Lee said it was late.',
      sources: { 'Ann Lee': { role: 'Mayor' } },
    },
    {
      text: 'Okafor has a lead over Mayor Jim Brandt. Brandt said that he would win. She was leading Republican Ann Novak. Novak said that it was late.',
      sources: { 'Jim Brandt': { role: 'Mayor' }, 'Ann Novak': { role: 'Republican' } },
    },
    {
      text: 'MP Sir Gerald Hope said that it was late. She lives with her husband, the potter Gethin Rhys, and their daughter. Gethin Rhys said that it was not.',
      sources: { 'Gerald Hope': { role: 'MP' }, 'Gethin Rhys': { role: null } },
    },
    {
      text: '“I went,” said Gwen Parry, now 59 and a grandmother of four. Its interim chair, Piers Forster, said that it was late. Lead investigator Paul Gaudet said that it was not.',
      sources: {
        'Gwen Parry': { role: 'a grandmother of four' },
        'Piers Forster': { role: 'Its interim chair' },
        'Paul Gaudet': { role: 'Lead investigator' },
      },
    },
    {
      text: 'It was founded by Leila Farouk and Paul Watanabe, two former researchers. Watanabe said that it was late.',
      sources: { 'Paul Watanabe': { role: null } },
    },
  ])
})
