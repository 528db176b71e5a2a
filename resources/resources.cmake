# SPDX-License-Identifier: GPL-3.0-or-later
# What the windows need at hand: theme, fonts, icons. Objects, not a static library: a linker drops the initialiser of a
# .qrc that sits in an archive.
qt_add_resources(dwcp_resource_sources ${CMAKE_CURRENT_LIST_DIR}/console.qrc)
add_library(dwcp_resources OBJECT ${dwcp_resource_sources})
target_link_libraries(dwcp_resources PRIVATE Qt6::Core)
# The manual: every page of resources/help, under :/help.
file(GLOB_RECURSE dwcp_help_pages CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/help/*.md)
qt_add_resources(dwcp_resources help PREFIX "/" BASE ${CMAKE_CURRENT_LIST_DIR} FILES ${dwcp_help_pages})

# dwcp_add_resources(TARGET): compiles the resources into an executable.
function(dwcp_add_resources target)
  target_link_libraries(${target} PRIVATE dwcp_resources)
endfunction()
