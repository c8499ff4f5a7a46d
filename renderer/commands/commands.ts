export { type CommandName, commandNames, definitionOf } from '../../shared/contract/commands.ts'
