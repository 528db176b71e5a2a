# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the windows, compiled into an executable under :/i18n. A new language is a new dwcp_xx.ts here.
# After texts changed: ninja -C build/<preset> update_translations, then translate what is unfinished.
file(GLOB dwcp_ts CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.ts)
set_source_files_properties(${dwcp_ts} PROPERTIES OUTPUT_LOCATION ${CMAKE_BINARY_DIR}/i18n)
add_library(dwcp_translations OBJECT)
target_link_libraries(dwcp_translations PRIVATE Qt6::Core)
set_target_properties(dwcp_translations PROPERTIES LINKER_LANGUAGE CXX)
qt_add_lrelease(dwcp_translations TS_FILES ${dwcp_ts} QM_FILES_OUTPUT_VARIABLE dwcp_qm)
qt_add_resources(dwcp_translations i18n PREFIX "/i18n" BASE ${CMAKE_BINARY_DIR}/i18n FILES ${dwcp_qm})

# Include paths matter: without the headers the texts of a class land in a context that its tr() never asks for.
add_custom_target(update_translations
  COMMAND Qt6::lupdate -I . -I backend -no-obsolete -locations none app models views backend/reports backend/health -ts ${dwcp_ts}
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)

# dwcp_add_translations(TARGET): compiles all languages into an executable.
function(dwcp_add_translations target)
  target_link_libraries(${target} PRIVATE dwcp_translations)
endfunction()
