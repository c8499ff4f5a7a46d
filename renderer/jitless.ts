import { config } from 'zod'

// The window forbids code made at run time; without this the schemas would try, and be reported.
config({ jitless: true })
