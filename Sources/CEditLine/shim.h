#include <locale.h>
#include <stdlib.h>
#include <editline/readline.h>

// The globals of libedit are C variables, which Swift 6 does not let anyone touch. These functions
// touch them in its place. A line that is handed over was made with malloc: who takes it frees it.

static inline void edit_line_prepare(void) {
    setlocale(LC_CTYPE, "C.UTF-8");
    rl_readline_name = "buur";
    rl_catch_signals = 0;
    using_history();
}

static inline void edit_line_show_again(void) {
    rl_on_new_line();
    rl_forced_update_display();
}
