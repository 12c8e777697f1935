# SPDX-License-Identifier: GPL-3.0-or-later
# The dependency rule at configure time: walks what a target reaches through its links and stops when a layer
# reaches something it must not know. What files include is checked by tests/arch/check_sources.py.

# Adds to `seen_variable` the target, what it links and what that links.
# LINKED follows private links of libraries too: all that ends up in the program.
# USED follows only what travels with a library's headers.
function(letterdesk_collect_links how target seen_variable)
    set(seen ${${seen_variable}})
    if(target IN_LIST seen OR NOT TARGET "${target}")
        return()
    endif()
    list(APPEND seen ${target})
    get_target_property(aliased ${target} ALIASED_TARGET)
    if(aliased)
        set(target ${aliased})
        list(APPEND seen ${target})
    endif()
    set(properties INTERFACE_LINK_LIBRARIES)
    if(how STREQUAL "LINKED")
        list(APPEND properties LINK_LIBRARIES)
    endif()
    foreach(property IN LISTS properties)
        get_target_property(links ${target} ${property})
        foreach(link IN LISTS links)
            if(link MATCHES "^\\$<LINK_ONLY:(.*)>$")
                if(how STREQUAL "USED")
                    continue()
                endif()
                set(link "${CMAKE_MATCH_1}")
            endif()
            letterdesk_collect_links(${how} "${link}" seen)
        endforeach()
    endforeach()
    set(${seen_variable} ${seen} PARENT_SCOPE)
endfunction()

# letterdesk_forbid(TARGET LINKED|USED FORBIDDEN...): stops the configure when the target reaches one of them.
function(letterdesk_forbid target how)
    if(NOT TARGET ${target})
        return()
    endif()
    set(seen "")
    letterdesk_collect_links(${how} ${target} seen)
    get_target_property(direct ${target} LINK_LIBRARIES) # what it links itself, private or not
    foreach(link IN LISTS direct)
        letterdesk_collect_links(${how} "${link}" seen)
    endforeach()
    foreach(forbidden IN LISTS ARGN)
        if(forbidden IN_LIST seen)
            message(FATAL_ERROR "Layer rule broken: ${target} can reach ${forbidden} (see docs/architecture.md)")
        endif()
    endforeach()
endfunction()

# The table of docs/architecture.md. A change here needs a page in docs/decisions/.
function(letterdesk_check_layers)
    set(window Qt6::Widgets Qt6::PrintSupport)
    letterdesk_forbid(letterdesk_core LINKED Qt6::Sql SQLite::SQLite3 Qt6::Gui Qt6::Network ${window} letterdesk_store)
    letterdesk_forbid(letterdesk_store LINKED Qt6::Gui Qt6::Network ${window} letterdesk_actions letterdesk_print)
    letterdesk_forbid(letterdesk_actions LINKED Qt6::Gui Qt6::Network ${window} letterdesk_print letterdesk_ui)
    letterdesk_forbid(letterdesk_actions USED Qt6::Sql SQLite::SQLite3)
    letterdesk_forbid(letterdesk_print LINKED Qt6::Sql SQLite::SQLite3 ${window} letterdesk_store letterdesk_actions
        letterdesk_pdf)
    letterdesk_forbid(letterdesk_pdf LINKED Qt6::Sql SQLite::SQLite3 ${window} letterdesk_store letterdesk_actions
        letterdesk_print)
    letterdesk_forbid(letterdesk_connect LINKED Qt6::Sql SQLite::SQLite3 ${window} letterdesk_store)
    letterdesk_forbid(letterdesk_ui LINKED letterdesk_connect)
    letterdesk_forbid(letterdesk_ui USED Qt6::Sql SQLite::SQLite3)
    letterdesk_forbid(letterdesk_translations LINKED Qt6::Sql SQLite::SQLite3 Qt6::Gui Qt6::Network ${window} letterdesk_core
        letterdesk_store letterdesk_actions letterdesk_print letterdesk_ui)
    letterdesk_forbid(letterdesk_ui LINKED Qt6::Network letterdesk_program letterdesk_pdf)
    letterdesk_forbid(letterdesk-cli LINKED ${window} letterdesk_ui letterdesk_program letterdesk_pdf)
endfunction()
