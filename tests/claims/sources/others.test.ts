import { describe } from 'vitest'
import { testSnippets } from './snippet.js'

describe('documents', () => {
  testSnippets([
    {
      text: 'Exit polls taken in South Carolina found that voters support a ban.',
      sources: { 'Exit polls taken in South Carolina': { type: 'document' } },
    },
    {
      text: 'The two will talk in May, according to a joint statement. The statement said that borders would open.',
      quotes: ['a joint statement', 'a joint statement'],
      sources: { 'a joint statement': { type: 'document' } },
    },
    {
      text: 'A Marlow University poll said that 52% would vote. The survey said that turnout would be high.',
      quotes: ['A Marlow University poll', 'A Marlow University poll'],
      sources: { 'A Marlow University poll': { type: 'document', affiliation: 'Marlow University' } },
    },
    {
      text: 'A report by the Audit Office said that costs had doubled. The report said that nobody was in charge.',
      quotes: ['A report by the Audit Office', 'A report by the Audit Office'],
      sources: { 'A report by the Audit Office': { type: 'document', affiliation: 'Audit Office' } },
    },
    {
      text: 'The lawsuit said that the brakes had failed. The complaint said that the firm knew.',
      quotes: ['The lawsuit', 'The lawsuit'],
      sources: { 'The lawsuit': { type: 'document' } },
    },
    { text: 'Court documents said that he owed money.', sources: { 'Court documents': { type: 'document' } } },
  ])
})

describe('several who speak as one', () => {
  testSnippets([
    {
      text: 'Nora Beck and Tim Aldous said that the race was fair. They said that the wind was mild.',
      quotes: ['Nora Beck and Tim Aldous', 'Nora Beck and Tim Aldous'],
      sources: { 'Nora Beck and Tim Aldous': { type: 'person' } },
    },
    {
      text: 'The mayor and the governor said that the levee would hold.',
      quotes: ['The mayor and the governor'],
      sources: { 'The mayor and the governor': { type: 'unnamed' } },
    },
    { text: 'House Republicans said that the bill was dead.', sources: { 'House Republicans': { type: 'unnamed' } } },
    { text: 'Critics said that the law was vague.', sources: { Critics: { type: 'unnamed' } } },
  ])
})

describe('those who did not answer', () => {
  testSnippets([
    {
      text: 'The Russian Foreign Ministry and the embassy did not respond to requests for comment.',
      sources: { 'Russian Foreign Ministry': { response: 'no-response' }, 'the embassy': { response: 'no-response' } },
    },
    {
      text: 'United manager Paolo Rizzi was sent off in the 88th minute and declined to speak to reporters.',
      sources: { 'Paolo Rizzi': { type: 'person', response: 'declined' } },
    },
    { text: 'Mr. Harrow declined to comment.', sources: { Harrow: { type: 'person', response: 'declined' } } },
    {
      text: 'A spokeswoman for Tarrant Motors could not be reached for comment.',
      sources: { 'A spokeswoman for Tarrant Motors': { response: 'no-response' } },
    },
    {
      text: 'Tarrant Motors did not immediately reply to an email seeking comment.',
      sources: { 'Tarrant Motors': { response: 'no-response' } },
    },
    {
      text: 'Calls to the sheriff’s office were not returned.',
      sources: { 'the sheriff’s office': { response: 'no-response' } },
    },
    {
      text: 'Messages left for Ellen Rusk went unanswered.',
      sources: { 'Ellen Rusk': { type: 'person', response: 'no-response' } },
    },
    {
      text: 'Paula Winter said that the deal was off. When asked for details, she declined to elaborate.',
      sources: { 'Paula Winter': { response: 'declined' } },
    },
    {
      text: 'Neither Ridge Energy nor its lawyers responded to questions.',
      sources: { 'Ridge Energy': { response: 'no-response' } },
    },
    {
      text: 'Efforts to reach Mr. Doyle were unsuccessful.',
      sources: { Doyle: { response: 'no-response' } },
    },
    { text: 'The Pentagon would not comment.', sources: { Pentagon: { response: 'declined' } } },
    { text: 'The White House had no immediate comment.', sources: { 'White House': { response: 'declined' } } },
    {
      text: 'Ridge Energy, which owns the plant, was not immediately available for comment.',
      sources: { 'Ridge Energy': { response: 'no-response' } },
    },
    {
      text: 'The minister’s office referred questions to the police, who refused to comment.',
      sources: { 'the police': { response: 'declined' } },
    },
    {
      text: 'Lawyers for Mr. Doyle did not return phone calls on Friday.',
      sources: { 'Lawyers for Mr. Doyle': { response: 'no-response' } },
    },
    {
      text: 'Doyle has not responded to the claims, and his agent declined an interview.',
      sources: { 'his agent': { response: 'declined' } },
    },
    {
      text: 'The governor did not answer several questions about the dam.',
      sources: { 'The governor': { response: 'no-response' } },
    },
    { text: 'The court refused requests to stop the vote. Hall did not return to Ohio.', never: ['The court', 'Hall'] },
  ])
})
