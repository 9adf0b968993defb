import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('a role that goes back to a name', () => {
  testSnippets([
    {
      text: '“It is late,” said Ann Lee of the Brookings Institution, who told them that talks would resume.',
      quotes: ['Ann Lee', 'Ann Lee'],
    },
    {
      text: 'JAKE TAPPER said that it was late.',
      sources: { 'JAKE TAPPER': { type: 'person' } },
    },
    {
      text: 'The film and former mayor Bob Hall said that it was wrong. Mr. Rubio, one million votes behind, said it was over.',
      sources: { 'Bob Hall': { role: 'former mayor' }, Rubio: { role: null } },
    },
    {
      text: 'Its chairman, Sir Martin Pell, said that the panels were safe.',
      sources: { 'Martin Pell': { role: 'Its chairman' } },
    },
    {
      text: 'Economists polled by Reuters had expected a rise.',
      sources: { 'Economists polled by Reuters': { affiliation: null } },
    },
    {
      text: 'Ann Lee, M.D., a surgeon at Leeds Hospital, said that it was over. Rep. Jo Bell, D-N.Y., the chairwoman of the panel, said that it was not.',
      sources: {
        'Ann Lee': { role: 'a surgeon at Leeds Hospital', affiliation: 'Leeds Hospital' },
        'Jo Bell': { role: 'the chairwoman of the panel' },
      },
    },
    {
      text: '“It is over,” a Pentagon spokesman, Col. Ann Lee, said. Hall & Sons LLP partner Jo Bell said that it was not.',
      sources: {
        'Ann Lee': { role: 'Pentagon spokesman', affiliation: 'Pentagon' },
        'Jo Bell': { role: 'Hall & Sons LLP partner', affiliation: 'Hall & Sons LLP' },
      },
    },
    {
      text: 'Mayor-elect Ann Lee said that it was over. “It is not,” retired Army Lt. Col. Jo Bell said.',
      sources: { 'Ann Lee': { role: 'Mayor-elect' }, 'Jo Bell': { role: 'retired Army Lt. Col.' } },
    },
    {
      text: 'The band’s drummer, Jon Hall, said that it was over.',
      sources: { 'Jon Hall': { type: 'person', role: 'band’s drummer' } },
    },
    {
      text: 'Sgt. 1st Class Ann Hall said that it was over. Ph.D. student Jon Meech said that it was not.',
      sources: {
        'Ann Hall': { type: 'person', role: 'Sgt. 1st Class' },
        'Jon Meech': { role: 'Ph.D. student', affiliation: null },
      },
    },
    {
      text: '“It works,” said André Neu, Head of Platform Solutions for Ascom.',
      sources: { 'André Neu': { role: 'Head of Platform Solutions for Ascom', affiliation: 'Ascom' } },
    },
    {
      text: 'The former All-Star pitcher Curt Schill said he would run.',
      sources: { 'Curt Schill': { role: 'former All-Star pitcher', affiliation: null } },
    },
    {
      text: 'Officials in the Obama administration said the raid had failed.',
      sources: { 'Officials in the Obama administration': { affiliation: 'Obama administration' } },
    },
    {
      text: '“There is hope,” said Lake City Mayor Don Guardian on Monday.',
      quotes: ['Don Guardian'],
      sources: { 'Don Guardian': { type: 'person', role: 'Lake City Mayor' } },
    },
    {
      text: 'Imagine Brad Thorpe at a debate. Brad Thorpe said that he would run.',
      quotes: ['Brad Thorpe'],
    },
    {
      text: '“It is crazy,” said Jon Meech, the author of “Destiny and Power,” a biography of a president.',
      sources: { 'Jon Meech': { role: 'the author of “Destiny and Power,”', affiliation: null } },
    },
    {
      text: 'Hillary Clayton left. Clayton Communications Director Jen Palmer said that it was late.',
      sources: { 'Jen Palmer': { role: 'Clayton Communications Director', affiliation: null } },
    },
    {
      text: 'Fox News Channel White House correspondent Ed Harper said that it was late.',
      sources: { 'Ed Harper': { affiliation: 'Fox News Channel' } },
    },
    {
      text: '“He is late,” said Concord resident Whit Symes. Symes, a conservative independent, said that it was dark.',
      quotes: ['Whit Symes', 'Whit Symes'],
      sources: { 'Whit Symes': { role: 'Concord resident', affiliation: null } },
    },
    {
      text: '“It is early,” said Gov. Terry Branson of Iowa, a Republican who said that he would wait.',
      quotes: ['Terry Branson', 'Terry Branson'],
    },
    {
      text: '“It is policy,” said Sen. Chris Murray (D-Conn.), who said that he would vote.',
      quotes: ['Chris Murray', 'Chris Murray'],
    },
    {
      text: 'He had a series of exchanges with Senate Republicans who said that it was late.',
      quotes: ['Senate Republicans'],
    },
    {
      text: 'An analyst at Northgate Research who said that it was late left.',
      quotes: ['An analyst at Northgate Research'],
    },
    {
      text: 'Mohammed Idris, a teacher reached by phone, said that the water was gone.',
      sources: { 'Mohammed Idris': { role: 'a teacher' } },
    },
    {
      text: 'Opposition Senator Esperanza Villalba, a former labor minister, said that the bill was unfair.',
      sources: { 'Esperanza Villalba': { role: 'Opposition Senator' } },
    },
    {
      text: 'Mayor Ann Sutter closed the bridge on Monday. The mayor said it was no longer safe.',
      quotes: ['Ann Sutter'],
      sources: { 'Ann Sutter': { role: 'Mayor' } },
    },
    {
      text: 'Li Na Fang, a research fellow at the Delta Institute, told reporters that exports would fall. The expert said that the yuan was weak.',
      quotes: ['Li Na Fang', 'Li Na Fang'],
      sources: { 'Li Na Fang': { aliases: ['The expert'] } },
    },
    {
      text: 'President Emil Varga flew to Vienna. Chancellor Ute Kranz welcomed him. The president said the visit was overdue.',
      quotes: ['Emil Varga'],
    },
    {
      text: 'Vice President Joan Marsh spoke first. President Lyle Brandt followed. The president said that taxes would fall.',
      quotes: ['Lyle Brandt'],
    },
    {
      text: 'French President Luc Morel met U.S. President Hal Stone. The French president said that the tariff was unfair.',
      quotes: ['Luc Morel'],
    },
    {
      text: 'Sen. Rita Coles blocked the bill. The senator said that it cost too much.',
      quotes: ['Rita Coles'],
    },
    {
      text: 'The band’s singer, Mo Kelleher, cancelled the tour. The singer said that her voice was gone.',
      quotes: ['Mo Kelleher'],
      sources: { 'Mo Kelleher': { role: 'band’s singer' } },
    },
    {
      text: 'Goalkeeper Petr Sykora saved two penalties. The 29-year-old said that he had guessed.',
      quotes: ['Petr Sykora'],
    },
    {
      text: 'Sofia Lund coached Norway for a decade. “We were tired,” the Norwegian said.',
      quotes: ['Sofia Lund'],
    },
    {
      text: 'Defence lawyer Ravi Menon called no witnesses. The lawyer said that his client was ill.',
      quotes: ['Ravi Menon'],
    },
    {
      text: 'Republican presidential nominee Walt Jessup cancelled a rally. The Republican nominee said that the roads were icy.',
      quotes: ['Walt Jessup'],
    },
  ])
})

describe('a role without a name', () => {
  testSnippets([
    {
      text: 'A senior official said the talks had failed. The official said that more would follow.',
      quotes: ['A senior official', 'A senior official'],
      sources: { 'A senior official': { type: 'unnamed', role: null } },
    },
    {
      text: 'Two people familiar with the matter said the bank would be sold.',
      sources: { 'Two people familiar with the matter': { type: 'unnamed' } },
    },
    {
      text: 'A spokesman for Tarrant Motors said the recall was precautionary. The spokesman said that no one was hurt.',
      quotes: ['A spokesman for Tarrant Motors', 'A spokesman for Tarrant Motors'],
      sources: { 'A spokesman for Tarrant Motors': { type: 'unnamed', affiliation: 'Tarrant Motors' } },
    },
    {
      text: 'Hydrologist Anil Thapa said ice was thin. The scientist said it would melt. Marine biologist Ann Lee said it would not. The researcher said it was late.',
      quotes: ['Anil Thapa', 'Anil Thapa', 'Ann Lee', 'Ann Lee'],
    },
    {
      text: 'Researchers said the glacier had lost a third of its ice. The researchers said the loss was speeding up.',
      quotes: ['Researchers', 'Researchers'],
    },
    {
      text: 'A witness said the car was blue. Another witness said it was green.',
      quotes: ['A witness', 'Another witness'],
    },
    {
      text: 'Mayor Ann Sutter closed the bridge. The governor said the state would pay.',
      quotes: ['The governor'],
    },
    { text: 'Police said a man had been held.', quotes: ['Police'], sources: { Police: { type: 'organization' } } },
  ])
})
